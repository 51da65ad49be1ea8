@writes
Feature: What changes leave to teams
  A change of members sets who leads, and a change of something else leaves its teams. Rules TM4 and CP18.

  Rule: A change of members says of each whether he leads

    Scenario: [TM-55] Anna makes Tony lead and John follow
      Given there is a team
      When Anna changes the team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      Then the answer is 200 OK
      And its members.0.teamlead is still true when read again
      And its members.1.teamlead is still false when read again

    Scenario: [TM-62] Anna makes John lead, who followed
      Given there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]
      When Anna changes the team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": false}, {"user": "{John}", "teamlead": true}]}
        """
      Then the answer is 200 OK
      And its members.0.teamlead is still false when read again
      And its members.1.teamlead is still true when read again

  Rule: Who leads a team is not removed, though another leads it too

    Scenario: [TM-63] Anna removes one of two who lead
      Given there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": true}]
      When Anna calls DELETE /api/teams/{team}/members/{John}
      Then the answer is 400 Bad Request
      And nothing of it changed

  Rule: A change of something else leaves the teams

    Scenario Outline: [TM-56] Anna changes the comment of a team's <thing>
      Given there is a team
      And there is a <thing> with teams ["{team}"]
      When Anna changes the <thing> with comment "Grown on a wall"
      Then the answer is 200 OK
      And its teams.0.id is still "{team}" when read again

      Examples: what a team can be given
        | thing    |
        | customer |
        | project  |
        | activity |

  Rule: What belongs to a team's customer is for its members too

    Scenario Outline: [TM-57] <person> lists projects of a customer of Tony's team
      Given there is a team
      And there is a customer with teams ["{team}"]
      And there is a project
      When <person> lists projects
      Then the list <held> it

      Examples: inside and outside
        | person | held          | why             |
        | John   | does not hold | John is outside |
        | Tony   | holds         | Tony leads      |

  Rule: A teamlead changes the activities of his team

    Scenario: [TM-58] Tony changes an activity of his team
      Given there is a team
      And there is an activity with teams ["{team}"]
      When Tony changes the activity with comment "Grown on a wall"
      Then the answer is 200 OK
      And its comment is still "Grown on a wall" when read again

    Scenario: [TM-59] Tony changes an activity of nobody's
      Given there is an activity
      When Tony changes the activity with comment "Grown on a wall"
      Then the answer is 403 Forbidden
      And nothing of it changed
