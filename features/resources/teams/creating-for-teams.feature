@writes
Feature: Creating records for a team
  Customers, projects and activities can be given to teams when they are created. Rules CP18 and F22.

  Rule: A record that is created for a team is for its members only

    Background:
      Given there is a team

    Scenario Outline: [TM-40] Anna creates a <thing> for Tony's team
      When Anna creates a <thing> with teams ["{team}"]
      Then the answer is 200 OK
      And its teams.0.id is still "{team}" when read again

      Examples: records that a team can have
        | thing    |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [TM-41] <person> lists <things> that were created for Tony's team
      Given there is a <thing> with teams ["{team}"]
      When <person> lists <things>
      Then the answer is 200 OK
      And the list <holds> it

      Examples: members and other users
        | person | thing    | things     | holds         | why                  |
        | John   | customer | customers  | does not hold | John is not a member |
        | John   | project  | projects   | does not hold | John is not a member |
        | John   | activity | activities | does not hold | John is not a member |
        | Tony   | customer | customers  | holds         | Tony leads the team  |
        | Tony   | project  | projects   | holds         | Tony leads the team  |
        | Tony   | activity | activities | holds         | Tony leads the team  |

  Rule: An unknown team id is refused

    Scenario Outline: [TM-42] Anna creates a <thing> with the teams <teams>
      When Anna creates a <thing> with teams <teams>
      Then the answer is 400 Bad Request
      And the error names teams
      And nothing was added

      Examples: values that are not team ids
        | thing    | teams        | why              |
        | customer | [2147483647] | an unknown id    |
        | customer | "x"          | teams are a list |
        | project  | [2147483647] | an unknown id    |
        | project  | "x"          | teams are a list |
        | activity | [2147483647] | an unknown id    |
        | activity | "x"          | teams are a list |

  Rule: A change cannot set the teams of a record

    Scenario Outline: [TM-60] Anna changes the teams of a <thing>
      Given there is a <thing>
      When Anna changes the <thing> with teams []
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: records whose teams are managed by the team's own operations
        | thing    |
        | project  |
        | activity |
