@writes
Feature: Changing a team
  A change touches what it names; a list of members replaces the former one. Rules TM3 and TM4.

  Rule: A change touches what it names and nothing else

    Scenario: [TM-10] Anna renames a team
      Given there is a team
      When Anna changes the team with name "kc-{run}-renamed-{team}"
      Then the answer is 200 OK and matches the contract
      And its name is still "kc-{run}-renamed-{team}" when read again
      And nothing but its "name, color-safe" changed

    Scenario: [TM-11] Anna changes nothing of a team
      Given there is a team
      When Anna calls PATCH /api/teams/{team}
      Then the answer is 200 OK and matches the contract
      And nothing of it changed

    Scenario: [TM-12] Anna gives a team another colour
      Given there is a team with color "#ffd700"
      When Anna changes the team with color "#808080"
      Then the answer is 200 OK and matches the contract
      And its color is still "#808080" when read again
      And nothing but its "color, color-safe" changed

  Rule: A list of members replaces the former one

    Background:
      Given there is a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """

    Scenario: [TM-13] Anna replaces Tony and John by Susan
      When Anna changes the team with members [{"user": "{Susan}", "teamlead": true}]
      Then the answer is 200 OK and matches the contract
      And its members.0.user.id is still "{Susan}" when read again
      And its members.1 is still unset when read again
      And nothing but its "members" changed

  Rule: A name belongs to one team

    Background:
      Given there is a team with name "kc-{run}-namesake-{scenario}"
      And there is a team

    Scenario: [TM-14] Anna gives a team the name of another
      When Anna changes the team with name "kc-{run}-namesake-{scenario}"
      Then the answer is 400 Bad Request and matches the contract
      And the error names name
      And nothing of it changed

  Rule: A refused change touches nothing

    Scenario Outline: [TM-15] Anna changes the <field> of a team to <value>
      Given there is a team
      When Anna changes the team with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And nothing of it changed

      Examples: what no team can be
        | field   | value     | why                       |
        | name    | "x"       | two letters are the least |
        | name    | ""        | the name is required      |
        | color   | "pink!"   | no colour                 |
        | surname | "Contract" | no such field            |
        | id      | 1         | no such field             |

    Scenario Outline: [TM-16] Anna changes the members of a team to <what>
      Given there is a team
      When Anna changes the team with members <members>
      Then the answer is 400 Bad Request and matches the contract
      And nothing of it changed

      Examples: lists of members that lead nowhere
        | what              | members                                  | why                |
        | no teamlead       | [{"user": "{John}", "teamlead": false}]  | nobody leads       |
        | an unknown member | [{"user": 2147483647, "teamlead": true}] | nobody has that id |
        | an empty list     | []                                       | nobody leads       |

    Scenario: [TM-17] Anna changes a team that does not exist
      When Anna calls PATCH /api/teams/2147483647 with the body "{}"
      Then the answer is 404 Not Found and matches the contract
