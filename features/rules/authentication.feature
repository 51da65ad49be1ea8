@reads
Feature: Authentication
  Every call carries "Authorization: Bearer <token>". Rules A1 to A5 and A24 of the catalogue.

  Rule: A valid token opens the API

    @smoke
    Scenario Outline: [AU-01] <person> asks who they are
      When <person> calls GET /api/users/me
      Then the answer is 200 OK

      Examples: every role
        | person | why                   |
        | Susan  | a super administrator |
        | Anna   | an administrator      |
        | Tony   | a teamlead            |
        | John   | a plain user          |

  Rule: Without a token there is no access

    @writes
    Scenario: [AU-02] Nobody is let in anywhere
      When nobody calls every operation
      Then every answer is 401 Unauthorized

    Scenario Outline: [AU-03] Nobody calls with <kind>
      When nobody calls GET /api/users/me with the header "Authorization: <value>"
      Then the answer is 401 Unauthorized

      Examples: headers that are no bearer token
        | kind                 | value                      | why                     |
        | a word and no token  | Bearer                     | the token is missing    |
        | another scheme       | Basic am9objpqb2hu         | only Bearer is promised |
        | the old scheme       | Token abcdef0123456789     | only Bearer is promised |
        | a token never minted | Bearer 0123456789abcdef012 | it belongs to nobody    |

    @writes
    Scenario: [AU-04] Someone puts a token into the query instead of the header
      Given John has a second token
      When someone calls GET /api/users/me with that token in the query
      Then the answer is 401 Unauthorized

  Rule: The old pair of headers is refused when it is incomplete or wrong

    Scenario: [AU-08] Nobody sends the old user header without the token header
      When nobody calls GET /api/users/me with the header "X-AUTH-USER: kc-nobody"
      Then the answer is 401 Unauthorized

    Scenario: [AU-17] Somebody sends John's name with a wrong API password
      When nobody calls GET /api/users/me with the header "X-AUTH-USER: {username of John}; X-AUTH-TOKEN: wrong-password"
      Then the answer is 403 Forbidden

  Rule: HEAD asks what GET asks

    Scenario Outline: [AU-09] <who> asks with HEAD
      When <who> calls HEAD /api/version
      Then the answer is <status>

      Examples: with a token and without
        | who    | status           | why                |
        | John   | 200 OK           | reading is allowed |
        | nobody | 401 Unauthorized | no token           |

  Rule: What does not exist is not found, and a method that is not offered is refused

    Scenario: [AU-05] John calls a path that does not exist
      When John calls GET /api/no-such-thing
      Then the answer is 404 Not Found

    Scenario: [AU-06] John calls a method that the path does not offer
      When John calls PUT /api/version
      Then the answer is 405 Method Not Allowed

    Scenario Outline: [AU-07] Anna asks for <thing> that does not exist
      When Anna calls <call>
      Then the answer is 404 Not Found

      Examples: ids that no record has
        | thing       | call                           | why             |
        | a customer  | GET /api/customers/2147483647  | an unknown id   |
        | a project   | GET /api/projects/2147483647   | an unknown id   |
        | an activity | GET /api/activities/2147483647 | an unknown id   |
        | a timesheet | GET /api/timesheets/2147483647 | an unknown id   |
        | a team      | GET /api/teams/2147483647      | an unknown id   |
        | a customer  | GET /api/customers/abc         | ids are numbers |
