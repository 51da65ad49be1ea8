@writes
Feature: Changing a team
  A change affects only the fields that it names, and a list of members replaces the former list. Rules TM2 to TM4.

  Rule: A change affects only the fields that it names

    Scenario: [TM-10] Anna renames a team
      Given there is a team
      When Anna changes the team with name "kc-{run}-renamed-{team}"
      Then the answer is 200 OK
      And its name is still "kc-{run}-renamed-{team}" when read again
      And nothing but its "name, color-safe" changed

    Scenario: [TM-11] Anna changes nothing of a team
      Given there is a team
      When Anna calls PATCH /api/teams/{team}
      Then the answer is 200 OK
      And nothing of it changed

    Scenario: [TM-12] Anna changes the colour of a team
      Given there is a team with color "{a colour}"
      When Anna changes the team with color "{another colour}"
      Then the answer is 200 OK
      And its color is still "{another colour}" when read again
      And nothing but its "color, color-safe" changed

  Rule: A list of members replaces the former list

    Background:
      Given there is a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """

    Scenario: [TM-13] Anna replaces Tony and John with Susan
      When Anna changes the team with members [{"user": "{Susan}", "teamlead": true}]
      Then the answer is 200 OK
      And its members.0.user.id is still "{Susan}" when read again
      And its members.1 is still unset when read again
      And nothing but its "members" changed

  Rule: Two teams cannot have the same name

    Background:
      Given there is a team with name "kc-{run}-namesake-{scenario}"
      And there is a team

    Scenario: [TM-14] Anna changes the name of a team to that of another
      When Anna changes the team with name "kc-{run}-namesake-{scenario}"
      Then the answer is 400 Bad Request
      And the error names name
      And nothing of it changed

  Rule: A refused change affects nothing

    Scenario Outline: [TM-15] Anna changes the <field> of a team to <value>
      Given there is a team
      When Anna changes the team with <field> <value>
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: invalid values
        | field   | value      | why                     |
        | name    | "x"        | at least two characters |
        | name    | ""         | the name is required    |
        | color   | "pink!"    | not a colour            |
        | surname | "Contract" | no such field           |
        | id      | 1          | no such field           |

    Scenario Outline: [TM-16] Anna changes the members of a team to <what>
      Given there is a team
      When Anna changes the team with members <members>
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: lists without a valid teamlead
        | what              | members                                  | why           |
        | no teamlead       | [{"user": "{John}", "teamlead": false}]  | no teamlead   |
        | an unknown member | [{"user": 2147483647, "teamlead": true}] | an unknown id |
        | an empty list     | []                                       | no teamlead   |

    Scenario: [TM-17] Anna changes a team that does not exist
      When Anna calls PATCH /api/teams/2147483647 with the body "{}"
      Then the answer is 404 Not Found
