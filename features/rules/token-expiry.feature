@writes
Feature: Token expiry
  An expired token no longer works from its expiry on. Rules A7, A8, T6 and T7.

  Rule: A token works before its expiry

    Scenario: [TX-01] John uses a token that expires tomorrow
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
        | call                 | why                         |
        | GET /api/users/me    | what every account may read |
        | GET /api/timesheets  | a collection                |
        | POST /api/timesheets | a creation                  |

  Rule: A token no longer works from its expiry date on

    Scenario: [TX-03] John uses a token that expires today
      Given John has a token that expires today
      When someone calls GET /api/users/me with that token
      Then the answer is 401 Unauthorized
