@writes
Feature: Malformed bodies
  What cannot be read is refused with a JSON error, and nothing changes. Rules H1 to H10 and F1.

  Rule: A body that is no JSON object is refused, and changes nothing

    Scenario Outline: [ER-01] Anna changes a <thing> with <what>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>} with the body "<body>"
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: four bodies for four resources
        | thing    | things     | what          | body    | why                     |
        | customer | customers  | a torn object | {       | the JSON ends too early |
        | customer | customers  | words         | no JSON | no JSON at all          |
        | customer | customers  | a number      | 5       | a scalar is no object   |
        | customer | customers  | a list        | [1]     | a list is no object     |
        | project  | projects   | a torn object | {       | the JSON ends too early |
        | project  | projects   | words         | no JSON | no JSON at all          |
        | project  | projects   | a number      | 5       | a scalar is no object   |
        | project  | projects   | a list        | [1]     | a list is no object     |
        | activity | activities | a torn object | {       | the JSON ends too early |
        | activity | activities | words         | no JSON | no JSON at all          |
        | activity | activities | a number      | 5       | a scalar is no object   |
        | activity | activities | a list        | [1]     | a list is no object     |
        | team     | teams      | a torn object | {       | the JSON ends too early |
        | team     | teams      | words         | no JSON | no JSON at all          |
        | team     | teams      | a number      | 5       | a scalar is no object   |
        | team     | teams      | a list        | [1]     | a list is no object     |

    Scenario Outline: [ER-02] <person> creates with <what> at <path>
      When <person> calls POST <path> with the body "<body>"
      Then the answer is 400 Bad Request

      Examples: bodies that create nothing
        | person | path            | what          | body    | why                     |
        | John   | /api/timesheets | a torn object | {       | the JSON ends too early |
        | John   | /api/timesheets | words         | no JSON | no JSON at all          |
        | John   | /api/timesheets | a number      | 5       | a scalar is no object   |
        | John   | /api/timesheets | a list        | [1]     | a list is no object     |
        | John   | /api/timesheets | nothing       | null    | a scalar is no object   |
        | John   | /api/tags       | a torn object | {       | the JSON ends too early |
        | John   | /api/tags       | words         | no JSON | no JSON at all          |
        | John   | /api/tags       | a number      | 5       | a scalar is no object   |
        | John   | /api/tags       | a list        | [1]     | a list is no object     |
        | John   | /api/tags       | nothing       | null    | a scalar is no object   |
        | Susan  | /api/users      | a torn object | {       | the JSON ends too early |
        | Susan  | /api/users      | words         | no JSON | no JSON at all          |
        | Susan  | /api/users      | a number      | 5       | a scalar is no object   |
        | Susan  | /api/users      | a list        | [1]     | a list is no object     |
        | Susan  | /api/users      | nothing       | null    | a scalar is no object   |

  Rule: A change needs no body

    Scenario Outline: [ER-03] Anna calls PATCH for a <thing> without a body
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}
      Then the answer is 200 OK

      Examples: resources that are changed
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

