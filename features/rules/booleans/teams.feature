@writes
Feature: Booleans of teams
  Each member of a team has the boolean teamlead. Rules B1, B2 and B5.

  Rule: False is stored as false, and any other value as true

    Scenario Outline: [BM-01] Anna creates a team with the value <value> for John's teamlead
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": <value>}]}
        """
      Then the answer is 200 OK
      And its members.1.teamlead is <result>

      Examples: teamlead
        | value   | result | why             |
        | false   | false  | as sent         |
        | true    | true   | as sent         |
        | null    | true   | any other value |
        | "false" | true   | any other value |
        | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario: [BM-03] Anna creates a team without sending John's teamlead
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}"}]}
        """
      Then the answer is 200 OK
      And its members.1.teamlead is false
