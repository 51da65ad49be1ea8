@writes @since-2.57
Feature: Comments of unknown records, and comments of a wrong structure
  A comment is a message below a known customer or project. Rules CM1 to CM4, H7 and H10.

  Rule: A comment below an unknown record, or with an unknown id, is not found

    Scenario Outline: [CM-28] <who> calls <method> for a comment below an unknown <parent>
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      When <who> calls <method> /api/<parents>/2147483647/comments/{word}<rest>
      Then the answer is 404 Not Found

      Examples: pinning and deleting, by an administrator and a user
        | who  | method | parent   | parents   | rest |
        | Anna | PATCH  | customer | customers | /pin |
        | Anna | DELETE | customer | customers |      |
        | Anna | PATCH  | project  | projects  | /pin |
        | Anna | DELETE | project  | projects  |      |
        | John | PATCH  | customer | customers | /pin |
        | John | DELETE | project  | projects  |      |

    Scenario Outline: [CM-22] Anna lists <parent> comments after deleting one below an unknown <parent>
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      And Anna calls DELETE /api/<parents>/2147483647/comments/{word}
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And the list holds it

      Examples: records with comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

    Scenario Outline: [CM-23] <who> creates a comment below an unknown <parent>
      When <who> calls POST /api/<parents>/2147483647/comments with
        """json
        {"message": "Call them first", "pinned": false}
        """
      Then the answer is 404 Not Found

      Examples: an administrator and a user
        | who  | parent   | parents   |
        | Anna | customer | customers |
        | Anna | project  | projects  |
        | John | customer | customers |
        | John | project  | projects  |

    Scenario Outline: [CM-24] Anna calls <call>
      When Anna calls <call>
      Then the answer is 404 Not Found

      Examples: ids that are no numbers
        | call                                             |
        | GET /api/customers/abc/comments                  |
        | DELETE /api/customers/{customer}/comments/abc    |
        | PATCH /api/customers/{customer}/comments/abc/pin |
        | GET /api/projects/abc/comments                   |
        | DELETE /api/projects/{project}/comments/abc      |
        | PATCH /api/projects/{project}/comments/abc/pin   |

  Rule: A comment has a message that is a text, and no other fields

    Scenario Outline: [CM-25] Anna creates a <parent> comment with <field> <value>
      When Anna creates a <parent> comment with <field> <value>
      Then the answer is 400 Bad Request

      Examples: wrong structures, and fields that the server sets
        | parent   | field     | value                 | why                    |
        | customer | message   | {"of": {"no": "use"}} | not a text             |
        | customer | message   | ["Call them first"]   | not a text             |
        | customer | pinned    | {"of": {"no": "use"}} | not a boolean          |
        | customer | id        | 1                     | assigned by the server |
        | customer | createdBy | "{John}"              | set by the server      |
        | customer | createdAt | "2003-05-01T10:00:00" | set by the server      |
        | project  | message   | {"of": {"no": "use"}} | not a text             |
        | project  | message   | ["Call them first"]   | not a text             |
        | project  | pinned    | {"of": {"no": "use"}} | not a boolean          |
        | project  | id        | 1                     | assigned by the server |
        | project  | createdBy | "{John}"              | set by the server      |
        | project  | createdAt | "2003-05-01T10:00:00" | set by the server      |

    Scenario Outline: [CM-26] Anna creates a <parent> comment with <what> as body
      Given there is a <parent>
      When Anna calls POST /api/<parents>/{<parent>}/comments with the body "<body>"
      Then the answer is 400 Bad Request

      Examples: bodies that are no object
        | parent   | parents   | what            | body |
        | customer | customers | an empty object | {}   |
        | customer | customers | a list          | [1]  |
        | customer | customers | a number        | 5    |
        | customer | customers | a cut object    | {    |
        | project  | projects  | an empty object | {}   |
        | project  | projects  | a list          | [1]  |
        | project  | projects  | a number        | 5    |
        | project  | projects  | a cut object    | {    |

    Scenario Outline: [CM-27] Anna creates a <parent> comment with the message <message>
      When Anna creates a <parent> comment with message <message>
      Then the answer is 200 OK
      And its message is <message>
      And its pinned is false

      Examples: texts
        | parent   | message                |
        | customer | "Zoë & Søn: 100 % <b>" |
        | project  | "Zoë & Søn: 100 % <b>" |
