@writes
Feature: Teams and supervisor of a user
  An account shows the teams that it belongs to and its supervisor. Rules US3, US6, US9 and US15.

  Rule: An account shows the teams that it is a member of

    Scenario Outline: [US-40] <person> calls <call> for a member of a team
      Given there is a team
      And Anna calls POST /api/teams/{team}/members/{John}
      When <person> calls <call>
      Then the answer is 200 OK
      And its teams.0.id is "{team}"

      Examples: John's own account, and the same for a super administrator
        | person | call                    | why                   |
        | John   | GET /api/users/me       | by me                 |
        | John   | GET /api/users/{John}   | by id                 |
        | John   | PATCH /api/users/{John} | nothing is changed    |
        | Susan  | GET /api/users/{John}   | a super administrator |

    Scenario: [US-41] John reads his account after his team was deleted
      Given there is a team with members [{"user": "{John}", "teamlead": true}]
      And Anna deletes the team
      When John calls GET /api/users/me
      Then the answer is 200 OK
      And its teams is []

  Rule: A supervisor is set by id, returned as a user, and removed with null

    Scenario Outline: [US-42] Susan changes the supervisor of a user to <value>
      Given there is a user with supervisor "{Tony}"
      When Susan changes the user with supervisor <value>
      Then the answer is 200 OK
      And its <field> is <shown>
      And its <field> is still <shown> when read again

      Examples: another supervisor, and none
        | value    | field         | shown    | why                |
        | "{Anna}" | supervisor.id | "{Anna}" | another supervisor |
        | null     | supervisor    | null     | no supervisor      |

    Scenario Outline: [US-44] <person> changes their own supervisor
      When <person> calls PATCH /api/users/{<person>} with
        """json
        {"supervisor": "{Tony}"}
        """
      Then the answer is 400 Bad Request

      Examples: a plain user
        | person |
        | Jane   |

    Scenario: [US-43] Susan changes a user without sending the supervisor
      Given there is a user with supervisor "{Tony}"
      When Susan changes the user with title "Gardener"
      Then the answer is 200 OK
      And its supervisor.id is still "{Tony}" when read again

    Scenario: [US-58] Jane reads her account with a supervisor
      Given Susan calls PATCH /api/users/{Jane} with
        """json
        {"supervisor": "{Tony}", "enabled": true}
        """
      When Jane calls GET /api/users/me
      Then the answer is 200 OK
      And its supervisor.id is "{Tony}"
