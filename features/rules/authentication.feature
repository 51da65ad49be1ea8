@reads
Feature: Authentication
  Every call carries the header "Authorization: Bearer <token>". Rules A1 to A5, A14, A15 and A24.

  Rule: A valid token gives access to the API

    @smoke
    Scenario Outline: [AU-01] <person> reads their own account
      When <person> calls GET /api/users/me
      Then the answer is 200 OK

      Examples: every role
        | person | why                   |
        | Susan  | a super administrator |
        | Anna   | an administrator      |
        | Tony   | a teamlead            |
        | John   | a plain user          |

  Rule: Every call without a valid token is refused

    @writes
    Scenario: [AU-02] Nobody calls every operation
      When nobody calls every operation
      Then every answer is 401 Unauthorized

    Scenario Outline: [AU-03] Nobody sends <kind> as authorization
      When nobody calls GET /api/users/me with the header "Authorization: <value>"
      Then the answer is 401 Unauthorized

      Examples: headers without a valid bearer token
        | kind                       | value                      | why                      |
        | the scheme without a token | Bearer                     | the token is missing     |
        | another scheme             | Basic am9objpqb2hu         | only Bearer is supported |
        | the Token scheme           | Token abcdef0123456789     | only Bearer is supported |
        | an unknown token           | Bearer 0123456789abcdef012 | nobody has this token    |

    @writes
    Scenario: [AU-04] Someone sends a token in the query instead of the header
      Given John has a second token
      When someone calls GET /api/users/me with that token in the query
      Then the answer is 401 Unauthorized

  Rule: An operation of a plugin that the document calls public answers without a token

    Scenario: [AU-38] Nobody reads with every public operation
      When nobody reads with every public operation
      Then no answer asks for a token

  Rule: The former pair of headers is refused when it is incomplete or wrong

    Scenario: [AU-08] Nobody sends the former user header without the token header
      When nobody calls GET /api/users/me with the header "X-AUTH-USER: kc-nobody"
      Then the answer is 401 Unauthorized

    Scenario: [AU-17] Nobody sends John's name with a wrong API password
      When nobody calls GET /api/users/me with the header "X-AUTH-USER: {username of John}; X-AUTH-TOKEN: wrong-password"
      Then the answer is 403 Forbidden

  Rule: HEAD requires the same permissions as GET

    Scenario Outline: [AU-09] <who> calls HEAD instead of GET
      When <who> calls HEAD /api/version
      Then the answer is <status>

      Examples: with a token and without
        | who    | status           | why                    |
        | John   | 200 OK           | every user may read it |
        | nobody | 401 Unauthorized | no token               |

  Rule: Unknown paths and ids are not found, and methods that a path does not offer are refused

    Scenario: [AU-05] John calls an unknown path
      When John calls GET /api/no-such-thing
      Then the answer is 404 Not Found

    Scenario: [AU-06] John calls a method that the path does not offer
      When John calls PUT /api/version
      Then the answer is 405 Method Not Allowed

    Scenario Outline: [AU-07] Anna reads <thing> that does not exist
      When Anna calls <call>
      Then the answer is 404 Not Found

      Examples: ids that no record has
        | thing       | call                           | why           |
        | a customer  | GET /api/customers/2147483647  | an unknown id |
        | a project   | GET /api/projects/2147483647   | an unknown id |
        | an activity | GET /api/activities/2147483647 | an unknown id |
        | a timesheet | GET /api/timesheets/2147483647 | an unknown id |
        | a team      | GET /api/teams/2147483647      | an unknown id |
        | a customer  | GET /api/customers/abc         | not a number  |
