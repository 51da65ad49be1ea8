@writes
Feature: Booleans of teams
  Whether a member leads a team is a boolean of the list of members. Rules B1, B2 and B5.

  Rule: False stays false, and any other value is true

    Scenario Outline: [BM-01] Anna creates a team where John's teamlead is <value>
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": <value>}]}
        """
      Then the answer is 200 OK
      And its members.1.teamlead is <result>

      Examples: teamlead
        | value   | result | why             |
        | false   | false  | itself          |
        | true    | true   | itself          |
        | null    | true   | any other value |
        | "false" | true   | any other value |
        | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario: [BM-03] Anna creates a team and says nothing of John's teamlead
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}"}]}
        """
      Then the answer is 200 OK
      And its members.1.teamlead is false
