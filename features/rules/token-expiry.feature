@writes
Feature: Token expiry
  A token with an expiry works before that date and not from it on. Rules A7, A8, T6 and T7.

  Rule: A token works before its expiry

    Scenario: [TX-01] Someone calls with a token of John that expires tomorrow
      Given John has a token that expires tomorrow
      When someone calls GET /api/users/me with that token
      Then the answer is 200 OK
      And that token is John's

  Rule: An expired token is refused, like an unknown one

    Scenario Outline: [TX-02] Someone calls <call> with an expired token
      Given there is an expired token
      When someone calls <call> with that token
      Then the answer is 401 Unauthorized

      Examples: reading and writing
        | call                 | why          |
        | GET /api/users/me    | reading      |
        | GET /api/timesheets  | a collection |
        | POST /api/timesheets | a creation   |

  Rule: A token stops working on its expiry date

    Scenario: [TX-03] Someone calls with a token of John that expires today
      Given John has a token that expires today
      When someone calls GET /api/users/me with that token
      Then the answer is 401 Unauthorized
