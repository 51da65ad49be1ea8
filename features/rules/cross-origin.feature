@reads
Feature: Calls from other origins
  A browser lets a page of another origin call the API only when the answers allow it. Rules C1, C2 and C4.

  Rule: Every answer of the API allows the calling origin to read it

    Scenario Outline: [XO-01] <who> calls from another origin
      When <who> calls GET /api/version with the header "Origin: https://client.example"
      Then the answer is <status>
      And the answer has the header "Access-Control-Allow-Origin: https://client.example"

      Examples: with a token and without
        | who    | status           | why                         |
        | John   | 200 OK           | a successful answer         |
        | nobody | 401 Unauthorized | errors must be readable too |

  Rule: A preflight request is answered with the allowed methods and headers

    Scenario Outline: [XO-02] A browser asks in a preflight request whether it may send <method>
      When nobody calls OPTIONS /api/timesheets with the header "Origin: https://client.example; Access-Control-Request-Method: <method>"
      Then the answer is 200 OK
      And the answer has the header "Access-Control-Allow-Origin: https://client.example"
      And the answer has the header "Access-Control-Allow-Methods: <method>"
      And the answer has the header "Access-Control-Allow-Headers: content-type, x-auth-user, x-auth-token"

      Examples: the methods of the API
        | method | why      |
        | GET    | reading  |
        | POST   | creating |
        | PATCH  | changing |
        | DELETE | deleting |

    @since-2.22
    Scenario: [XO-03] A browser asks in a preflight request whether it may send a token
      When nobody calls OPTIONS /api/timesheets with the header "Origin: https://client.example; Access-Control-Request-Method: GET; Access-Control-Request-Headers: authorization"
      Then the answer is 200 OK
      And the answer has the header "Access-Control-Allow-Headers: authorization"

  Rule: A page of another origin may read the paging headers

    @since-2.63
    Scenario: [XO-04] John lists timesheets from another origin
      When John calls GET /api/timesheets with the header "Origin: https://client.example"
      Then the answer is 200 OK
      And the answer has the header "Access-Control-Expose-Headers: x-page, x-total-count, x-total-pages, x-per-page"
