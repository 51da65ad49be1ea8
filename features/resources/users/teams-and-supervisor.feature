@writes
Feature: Teams and supervisor of an account
  An account says to which teams it belongs and who supervises it. Rules US3, US9 and US15.

  Rule: An account holds the teams that it is a member of

    Scenario Outline: [US-40] <person> calls <call>
      Given there is a team
      And Anna calls POST /api/teams/{team}/members/{John}
      When <person> calls <call>
      Then the answer is 200 OK
      And its teams.0.id is "{team}"

      Examples: his own and a foreign account
        | person | call                    | why                   |
        | John   | GET /api/users/me       | by me                 |
        | John   | GET /api/users/{John}   | by id                 |
        | John   | PATCH /api/users/{John} | nothing to change     |
        | Susan  | GET /api/users/{John}   | a super administrator |

    Scenario: [US-41] John reads his account when his team is gone
      Given there is a team with members [{"user": "{John}", "teamlead": true}]
      And Anna deletes the team
      When John calls GET /api/users/me
      Then the answer is 200 OK
      And its teams is []

  Rule: A supervisor is set by id, shown as a user, and taken away with null

    Scenario Outline: [US-42] Susan changes the supervisor to <value>
      Given there is a user with supervisor "{Tony}"
      When Susan changes the user with supervisor <value>
      Then the answer is 200 OK
      And its <field> is <shown>
      And its <field> is still <shown> when read again

      Examples: somebody, and nobody
        | value    | field         | shown    | why     |
        | "{Anna}" | supervisor.id | "{Anna}" | another |
        | null     | supervisor    | null     | nobody  |

    Scenario Outline: [US-44] <person> changes their own supervisor
      When <person> calls PATCH /api/users/{<person>} with
        """json
        {"supervisor": "{Tony}"}
        """
      Then the answer is 400 Bad Request

      Examples: who may not
        | person |
        | Jane   |

    Scenario: [US-43] Susan leaves the supervisor out
      Given there is a user with supervisor "{Tony}"
      When Susan changes the user with title "Gardener"
      Then the answer is 200 OK
      And its supervisor.id is still "{Tony}" when read again

    Scenario: [US-58] Jane reads who supervises her
      Given Susan calls PATCH /api/users/{Jane} with
        """json
        {"supervisor": "{Tony}", "enabled": true}
        """
      When Jane calls GET /api/users/me
      Then the answer is 200 OK
      And its supervisor.id is "{Tony}"
