@writes @since-2.57
Feature: Refused comments
  A comment needs a message, and a customer or project that its author may read. Rules CM1 to CM4.

  Rule: A comment without a message, or with an unknown field, is refused

    Scenario Outline: [CM-10] Anna creates a <parent> comment with <field> <value>
      When Anna creates a <parent> comment with <field> <value>
      Then the answer is 400 Bad Request

      Examples: customers
        | parent   | field    | value | why           |
        | customer | message  | unset | required      |
        | customer | message  | ""    | required      |
        | customer | message  | null  | required      |
        | customer | shoeSize | 43    | no such field |

      Examples: projects
        | parent  | field    | value | why           |
        | project | message  | unset | required      |
        | project | message  | ""    | required      |
        | project | message  | null  | required      |
        | project | shoeSize | 43    | no such field |

  Rule: Users who may not read a customer or project may not read or change its comments

    Scenario Outline: [CM-11] <person> <does> a <parent> comment
      Given there is a <parent> comment
      When <person> <does> <the> <parent> comment
      Then the answer is 403 Forbidden

      Examples: roles that may not
        | person | does    | the | parent   | why                       |
        | John   | reads   | the | customer | a plain user              |
        | John   | creates | a   | customer | a plain user              |
        | John   | deletes | the | customer | a plain user              |
        | Tony   | reads   | the | customer | leads no team with access |
        | Tony   | creates | a   | customer | leads no team with access |
        | John   | reads   | the | project  | a plain user              |
        | John   | creates | a   | project  | a plain user              |
        | John   | deletes | the | project  | a plain user              |
        | Tony   | reads   | the | project  | leads no team with access |
        | Tony   | creates | a   | project  | leads no team with access |

    Scenario Outline: [CM-12] Anna lists <parent> comments after <person> tried to delete one
      Given there is a <parent> comment
      And <person> deletes the <parent> comment
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And the list holds it

      Examples: roles that may not
        | person | parent   | why                       |
        | John   | customer | a plain user              |
        | Tony   | customer | leads no team with access |
        | John   | project  | a plain user              |
        | Tony   | project  | leads no team with access |

    Scenario Outline: [CM-13] <person> pins a <parent> comment
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      When <person> calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      Then the answer is 403 Forbidden

      Examples: roles that may not
        | person | parent   | parents   | why                       |
        | John   | customer | customers | a plain user              |
        | Tony   | customer | customers | leads no team with access |
        | John   | project  | projects  | a plain user              |
        | Tony   | project  | projects  | leads no team with access |

  Rule: A teamlead of a customer or project may read and write comments, and may not delete them

    Background:
      Given there is a team

    Scenario Outline: [CM-14] Tony <does> a comment on the <parent> of his team
      Given there is a <parent> comment
      And Anna calls POST /api/teams/{team}/<parents>/{<parent>}
      When Tony <does> <the> <parent> comment
      Then the answer is <status>

      Examples: permissions of a teamlead
        | does    | the | parent   | parents   | status        | why                   |
        | reads   | the | customer | customers | 200 OK        | may view it           |
        | creates | a   | customer | customers | 200 OK        | may view it           |
        | deletes | the | customer | customers | 403 Forbidden | no permission to edit |
        | reads   | the | project  | projects  | 200 OK        | may view it           |
        | creates | a   | project  | projects  | 200 OK        | may view it           |
        | deletes | the | project  | projects  | 403 Forbidden | no permission to edit |

  Rule: A comment is found only below its own customer or project

    Scenario Outline: [CM-15] Anna calls <call>
      When Anna calls <call>
      Then the answer is 404 Not Found

      Examples: records that do not exist
        | call                                                    | why                         |
        | GET /api/customers/2147483647/comments                  | an unknown id               |
        | POST /api/customers/2147483647/comments                 | an unknown id               |
        | PATCH /api/customers/{customer}/comments/2147483647/pin | an unknown id               |
        | DELETE /api/customers/{customer}/comments/2147483647    | an unknown id               |
        | GET /api/projects/2147483647/comments                   | an unknown id               |
        | POST /api/projects/2147483647/comments                  | an unknown id               |
        | PATCH /api/projects/{project}/comments/2147483647/pin   | an unknown id               |
        | DELETE /api/projects/{project}/comments/2147483647      | an unknown id               |
        | GET /api/activities/{activity}/comments                 | activities have no comments |

    Scenario Outline: [CM-16] Anna calls <method> for a comment below another <parent>
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
