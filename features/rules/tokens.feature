@writes
Feature: API tokens
  A user can have several tokens, each with a name, an optional expiry and the time of its last use. Rules A2, A9, A10 and T9 to T11.

  Rule: A user can have several tokens, and each of them works

    @smoke
    Scenario: [TK-01] Someone calls with John's second token
      Given John has a second token
      When someone calls GET /api/users/me with that token
      Then the answer is 200 OK
      And that token is John's

    Scenario: [TK-02] John calls with his first token after he got a second
      Given John has a second token
      When John calls GET /api/users/me
      Then the answer is 200 OK

  Rule: An unknown token is refused

    Scenario: [TK-03] Someone calls with a token that was never issued
      Given there is an unknown token
      When someone calls GET /api/users/me with that token
      Then the answer is 401 Unauthorized

  Rule: A deleted token stops working at once

    Scenario: [TK-04] John deletes his second token
      Given John has a second token
      And that token was used
      When John deletes that token
      Then the answer is 200 OK
      And that token no longer works

    Scenario: [TK-05] Susan deletes a token of John
      Given John has a second token
      And that token was used
      When Susan deletes that token
      Then the answer is 200 OK
      And that token no longer works

    Scenario Outline: [TK-32] Someone calls <call> with a token that was used before John deleted it
      Given John has a second token
      And someone calls <call> with that token
      And every answer is 200 OK
      And John deletes that token
      When someone calls <call> with that token
      Then the answer is 401 Unauthorized

      Examples: what the token was used for
        | call                      | why                    |
        | GET /api/version          | the same for everybody |
        | GET /api/timesheets       | a list                 |
        | GET /api/projects         | master data            |
        | GET /api/config/timesheet | the configuration      |

  Rule: Only its owner and super administrators may delete a token

    Scenario Outline: [TK-06] <person> deletes a token of <owner>
      Given <owner> has a second token
      When <person> deletes that token
      Then the answer is 403 Forbidden
      And that token still works

      Examples: tokens of other users
        | person | owner | why                              |
        | John   | Anna  | a user, an administrator's token |
        | Tony   | John  | a teamlead, a user's token       |
        | Anna   | John  | an administrator, a user's token |

    Scenario: [TK-07] John deletes a token that does not exist
      When John calls DELETE /api/users/api-token/2147483647
      Then the answer is 404 Not Found

  Rule: The token of a disabled user is refused until the user is enabled again

    Scenario: [TK-08] Susan disables Jane
      Given Jane has a second token
      And that token was used
      When Susan changes enabled of Jane to false
      Then the answer is 200 OK
      And that token no longer works

    Scenario: [TK-09] Susan enables Jane again
      Given Jane has a second token
      And that token was used
      And Susan changes enabled of Jane to false
      When Susan changes enabled of Jane to true
      Then the answer is 200 OK
      And that token still works

    Scenario Outline: [TK-33] Someone calls <call> with a token that was used before Susan disabled Jane
      Given Jane has a second token
      And someone calls <call> with that token
      And every answer is 200 OK
      And Susan changes enabled of Jane to false
      When someone calls <call> with that token
      Then the answer is 401 Unauthorized

      Examples: what the token was used for
        | call                      | why                    |
        | GET /api/version          | the same for everybody |
        | GET /api/timesheets       | a list                 |

  Rule: A token shows when it was last used

    Scenario: [TK-10] John reads the last usage of a token that was never used
      Given John has a second token
      Then that token shows no last usage

    Scenario: [TK-11] Someone calls with John's second token, and its last usage is shown
      Given John has a second token
      When someone calls GET /api/version with that token
      Then the answer is 200 OK
      And that token shows a last usage
