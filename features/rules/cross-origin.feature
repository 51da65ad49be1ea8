@reads
Feature: Calls from other web sites

  A browser lets a page of another site call the API only when the answers allow it. Rules C1 to C4.

  Rule: Every answer of the API allows the calling site to read it

    Scenario Outline: [XO-01] <who> calls from another site
      When <who> calls GET /api/version with the header "Origin: https://client.example"
      Then the answer is <status>
      And the answer has the header "Access-Control-Allow-Origin: https://client.example"

      Examples: with a token and without
        | who    | status           | why                             |
        | John   | 200 OK           | an answer                       |
        | nobody | 401 Unauthorized | a refusal must be readable, too |

  Rule: A browser that asks first is told the methods and headers that are allowed

    Scenario Outline: [XO-02] A browser asks whether it may send <method>
      When nobody calls OPTIONS /api/timesheets with the header "Origin: https://client.example; Access-Control-Request-Method: <method>"
      Then the answer is 200 OK
      And the answer has the header "Access-Control-Allow-Origin: https://client.example"
      And the answer has the header "Access-Control-Allow-Methods: <method>"
      And the answer has the header "Access-Control-Allow-Headers: content-type, x-auth-user, x-auth-token"

      Examples: the methods of the API
        | method | why     |
        | GET    | reading |
        | POST   | making  |
        | PATCH  | change  |
        | DELETE | removal |

    @since-2.22
    Scenario: [XO-03] A browser asks whether it may send a token
      When nobody calls OPTIONS /api/timesheets with the header "Origin: https://client.example; Access-Control-Request-Method: GET; Access-Control-Request-Headers: authorization"
      Then the answer is 200 OK
      And the answer has the header "Access-Control-Allow-Headers: authorization"

  Rule: A page of another site may read the page headers

    @since-2.63
    Scenario: [XO-04] John lists timesheets from another site
      When John calls GET /api/timesheets with the header "Origin: https://client.example"
      Then the answer is 200 OK
      And the answer has the header "Access-Control-Expose-Headers: x-page, x-total-count, x-total-pages, x-per-page"
