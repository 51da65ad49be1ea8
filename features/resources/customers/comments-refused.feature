@writes @since-2.57
Feature: Comments that are refused
  A comment says something, below a customer or project that its author may read. Rules CM1 to CM4.

  Rule: A comment needs a message, and knows no other fields

    Scenario Outline: [CM-10] Anna writes a <parent> comment with <field> <value>
      When Anna creates a <parent> comment with <field> <value>
      Then the answer is 400 Bad Request

      Examples: customers
        | parent   | field    | value | why           |
        | customer | message  | unset | required      |
        | customer | message  | ""    | required      |
        | customer | message  | null  | required      |
        | customer | shoeSize | 43    | there is none |

      Examples: projects
        | parent  | field    | value | why           |
        | project | message  | unset | required      |
        | project | message  | ""    | required      |
        | project | message  | null  | required      |
        | project | shoeSize | 43    | there is none |

  Rule: Who may not read a customer or project has no part in its comments

    Scenario Outline: [CM-11] <person> <does> a <parent> comment
      Given there is a <parent> comment
      When <person> <does> <the> <parent> comment
      Then the answer is 403 Forbidden

      Examples: who may not
        | person | does    | the | parent   | why                 |
        | John   | reads   | the | customer | a plain user        |
        | John   | creates | a   | customer | a plain user        |
        | John   | deletes | the | customer | a plain user        |
        | Tony   | reads   | the | customer | leads no team of it |
        | Tony   | creates | a   | customer | leads no team of it |
        | John   | reads   | the | project  | a plain user        |
        | John   | creates | a   | project  | a plain user        |
        | John   | deletes | the | project  | a plain user        |
        | Tony   | reads   | the | project  | leads no team of it |
        | Tony   | creates | a   | project  | leads no team of it |

    Scenario Outline: [CM-12] Anna lists <parent> comments after <person> wanted one deleted
      Given there is a <parent> comment
      And <person> deletes the <parent> comment
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And the list holds it

      Examples: who may not
        | person | parent   | why                 |
        | John   | customer | a plain user        |
        | Tony   | customer | leads no team of it |
        | John   | project  | a plain user        |
        | Tony   | project  | leads no team of it |

    Scenario Outline: [CM-13] <person> pins a <parent> comment
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      When <person> calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      Then the answer is 403 Forbidden

      Examples: who may not
        | person | parent   | parents   | why                 |
        | John   | customer | customers | a plain user        |
        | Tony   | customer | customers | leads no team of it |
        | John   | project  | projects  | a plain user        |
        | Tony   | project  | projects  | leads no team of it |

  Rule: A teamlead of a customer or project comments on it, and changes no comment

    Background:
      Given there is a team

    Scenario Outline: [CM-14] Tony <does> a comment on the <parent> of his team
      Given there is a <parent> comment
      And Anna calls POST /api/teams/{team}/<parents>/{<parent>}
      When Tony <does> <the> <parent> comment
      Then the answer is <status>

      Examples: what a teamlead may
        | does    | the | parent   | parents   | status        | why         |
        | reads   | the | customer | customers | 200 OK        | has view    |
        | creates | a   | customer | customers | 200 OK        | has view    |
        | deletes | the | customer | customers | 403 Forbidden | has no edit |
        | reads   | the | project  | projects  | 200 OK        | has view    |
        | creates | a   | project  | projects  | 200 OK        | has view    |
        | deletes | the | project  | projects  | 403 Forbidden | has no edit |

  Rule: A comment is found below its own customer or project only

    Scenario Outline: [CM-15] Anna calls <call>
      When Anna calls <call>
      Then the answer is 404 Not Found

      Examples: what does not exist
        | call                                                    | why           |
        | GET /api/customers/2147483647/comments                  | an unknown id |
        | POST /api/customers/2147483647/comments                 | an unknown id |
        | PATCH /api/customers/{customer}/comments/2147483647/pin | an unknown id |
        | DELETE /api/customers/{customer}/comments/2147483647    | an unknown id |
        | GET /api/projects/2147483647/comments                   | an unknown id |
        | POST /api/projects/2147483647/comments                  | an unknown id |
        | PATCH /api/projects/{project}/comments/2147483647/pin   | an unknown id |
        | DELETE /api/projects/{project}/comments/2147483647      | an unknown id |
        | GET /api/activities/{activity}/comments                 | no comments   |

    Scenario Outline: [CM-16] Anna calls <method> for a comment on another <parent>
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      And there is a <parent>
      When Anna calls <method> /api/<parents>/{<parent>}/comments/{word}<rest>
      Then the answer is 403 Forbidden

      Examples: pinning and deleting
        | method | parent   | parents   | rest |
        | PATCH  | customer | customers | /pin |
        | DELETE | customer | customers |      |
        | PATCH  | project  | projects  | /pin |
        | DELETE | project  | projects  |      |
