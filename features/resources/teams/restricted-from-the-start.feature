@writes
Feature: Creating for a team
  Customers, projects and activities are given to teams when they are created. Rule CP18.

  Rule: What is created with a team is that team's alone

    Background:
      Given there is a team

    Scenario Outline: [TM-40] Anna creates a <thing> for Tony's team
      When Anna creates a <thing> with teams ["{team}"]
      Then the answer is 200 OK
      And its teams.0.id is still "{team}" when read again

      Examples: what a team can be given
        | thing    |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [TM-41] <person> lists <things> that were created for Tony's team
      Given there is a <thing> with teams ["{team}"]
      When <person> lists <things>
      Then the answer is 200 OK
      And the list <holds> it

      Examples: inside and outside
        | person | thing    | things     | holds         | why                 |
        | John   | customer | customers  | does not hold | John is no member   |
        | John   | project  | projects   | does not hold | John is no member   |
        | John   | activity | activities | does not hold | John is no member   |
        | Tony   | customer | customers  | holds         | Tony leads the team |
        | Tony   | project  | projects   | holds         | Tony leads the team |
        | Tony   | activity | activities | holds         | Tony leads the team |

  Rule: Teams that are none are refused

    Scenario Outline: [TM-42] Anna creates a <thing> with teams <teams>
      When Anna creates a <thing> with teams <teams>
      Then the answer is 400 Bad Request
      And the error names teams
      And nothing was added

      Examples: no teams
        | thing    | teams        | why              |
        | customer | [2147483647] | an unknown team  |
        | customer | "x"          | teams are a list |
        | project  | [2147483647] | an unknown team  |
        | project  | "x"          | teams are a list |
        | activity | [2147483647] | an unknown team  |
        | activity | "x"          | teams are a list |

  Rule: Teams are no part of a change

    Scenario Outline: [TM-60] Anna changes the teams of a <thing>
      Given there is a <thing>
      When Anna changes the <thing> with teams []
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: what has teams
        | thing    |
        | project  |
        | activity |
