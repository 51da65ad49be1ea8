@writes
Feature: Reading users
  Every user reads their own account, and super administrators read every account. Rules US1 to US4, US6, US9 and US11.

  Rule: Every user reads their own account, by "me" and by id

    @smoke
    Scenario Outline: [US-01] <person> reads their own account by <way>
      When <person> calls GET /api/users/<way>
      Then the answer is 200 OK
      And its id is "{<person>}"
      And its enabled is true

      Examples: every role, both ways
        | person | way    | why                   |
        | John   | me     | a plain user          |
        | John   | {John} | a plain user          |
        | Tony   | me     | a teamlead            |
        | Tony   | {Tony} | a teamlead            |
        | Anna   | me     | an administrator      |
        | Anna   | {Anna} | an administrator      |
        | Susan  | me     | a super administrator |

  Rule: No answer contains a password or an API password

    Scenario Outline: [US-02] <person> reads an account with <call>
      When <person> calls <call>
      Then the answer is 200 OK
      And its password is unset
      And its plainPassword is unset
      And its plainApiToken is unset

      Examples: the caller's own account and those of others
        | person | call                  | why                      |
        | John   | GET /api/users/me     | the caller's own account |
        | Susan  | GET /api/users/{John} | another user's account   |
        | Jane   | GET /api/users/me     | a new account            |

    Scenario: [US-03] Susan creates a user with an API password
      When Susan creates a user with plainApiToken "a-secret-of-the-user"
      Then the answer is 200 OK
      And its apiToken is true
      And its plainApiToken is unset
      And its plainPassword is unset

    Scenario: [US-05] Susan reads a user with an API password
      Given there is a user with plainApiToken "a-secret-of-the-user"
      When Susan reads the user
      Then the answer is 200 OK
      And its apiToken is true
      And its plainApiToken is unset

  Rule: Only super administrators read, create and change other accounts

    Scenario Outline: [US-04] <person> calls <call>
      When <person> calls <call>
      Then the answer is <status>

      Examples: roles that may not
        | person | call                    | status        | why                   |
        | John   | GET /api/users          | 403 Forbidden | no view_user          |
        | John   | GET /api/users/{Tony}   | 403 Forbidden | no view_other_profile |
        | John   | PATCH /api/users/{Tony} | 403 Forbidden | no edit_other_profile |
        | John   | POST /api/users         | 403 Forbidden | no create_user        |
        | Tony   | GET /api/users          | 403 Forbidden | no view_user          |
        | Tony   | GET /api/users/{John}   | 403 Forbidden | no view_other_profile |
        | Tony   | PATCH /api/users/{John} | 403 Forbidden | no edit_other_profile |
        | Tony   | POST /api/users         | 403 Forbidden | no create_user        |
        | Anna   | GET /api/users          | 403 Forbidden | no view_user          |
        | Anna   | GET /api/users/{John}   | 403 Forbidden | no view_other_profile |
        | Anna   | PATCH /api/users/{John} | 403 Forbidden | no edit_other_profile |
        | Anna   | POST /api/users         | 403 Forbidden | no create_user        |

      Examples: the role that may
        | person | call                  | status          | why                              |
        | Susan  | GET /api/users        | 200 OK          | view_user                        |
        | Susan  | GET /api/users/{John} | 200 OK          | view_other_profile               |
        | Susan  | POST /api/users       | 400 Bad Request | allowed, but the name is missing |

      Examples: unknown accounts, and an operation that does not exist
        | person | call                        | status                 | why                     |
        | Susan  | GET /api/users/2147483647   | 404 Not Found          | an unknown id           |
        | Susan  | PATCH /api/users/2147483647 | 404 Not Found          | an unknown id           |
        | Susan  | DELETE /api/users/{John}    | 405 Method Not Allowed | users cannot be deleted |
