@writes
Feature: Malformed bodies
  A body that cannot be read is refused with a JSON error, and nothing changes. Rules H1, H2 and H9.

  Rule: A body that is not a JSON object is refused and changes nothing

    Scenario Outline: [ER-01] Anna changes a <thing> with <what> as body
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>} with the body "<body>"
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: four bodies for four resources
        | thing    | things     | what               | body    | why                       |
        | customer | customers  | a truncated object | {       | truncated JSON            |
        | customer | customers  | plain words        | no JSON | not JSON                  |
        | customer | customers  | a number           | 5       | a scalar is not an object |
        | customer | customers  | a list             | [1]     | a list is not an object   |
        | project  | projects   | a truncated object | {       | truncated JSON            |
        | project  | projects   | plain words        | no JSON | not JSON                  |
        | project  | projects   | a number           | 5       | a scalar is not an object |
        | project  | projects   | a list             | [1]     | a list is not an object   |
        | activity | activities | a truncated object | {       | truncated JSON            |
        | activity | activities | plain words        | no JSON | not JSON                  |
        | activity | activities | a number           | 5       | a scalar is not an object |
        | activity | activities | a list             | [1]     | a list is not an object   |
        | team     | teams      | a truncated object | {       | truncated JSON            |
        | team     | teams      | plain words        | no JSON | not JSON                  |
        | team     | teams      | a number           | 5       | a scalar is not an object |
        | team     | teams      | a list             | [1]     | a list is not an object   |

    Scenario Outline: [ER-02] <person> calls POST <path> with <what> as body
      When <person> calls POST <path> with the body "<body>"
      Then the answer is 400 Bad Request

      Examples: bodies that create nothing
        | person | path            | what               | body    | why                       |
        | John   | /api/timesheets | a truncated object | {       | truncated JSON            |
        | John   | /api/timesheets | plain words        | no JSON | not JSON                  |
        | John   | /api/timesheets | a number           | 5       | a scalar is not an object |
        | John   | /api/timesheets | a list             | [1]     | a list is not an object   |
        | John   | /api/timesheets | null               | null    | a scalar is not an object |
        | John   | /api/tags       | a truncated object | {       | truncated JSON            |
        | John   | /api/tags       | plain words        | no JSON | not JSON                  |
        | John   | /api/tags       | a number           | 5       | a scalar is not an object |
        | John   | /api/tags       | a list             | [1]     | a list is not an object   |
        | John   | /api/tags       | null               | null    | a scalar is not an object |
        | Susan  | /api/users      | a truncated object | {       | truncated JSON            |
        | Susan  | /api/users      | plain words        | no JSON | not JSON                  |
        | Susan  | /api/users      | a number           | 5       | a scalar is not an object |
        | Susan  | /api/users      | a list             | [1]     | a list is not an object   |
        | Susan  | /api/users      | null               | null    | a scalar is not an object |

  Rule: A change without a body is accepted

    Scenario Outline: [ER-03] Anna changes a <thing> without a body
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}
      Then the answer is 200 OK

      Examples: resources whose change needs no field
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

