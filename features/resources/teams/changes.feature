@writes
Feature: Effects of changes on teams
  A change of members sets the teamleads, and a change of a record keeps its teams. Rules CP4, CP18, F22, TM4 and TM6.

  Rule: A change of members sets for each of them whether they lead the team

    Scenario: [TM-55] Anna makes Tony the teamlead and John a member
      Given there is a team
      When Anna changes the team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      Then the answer is 200 OK
      And its members.0.teamlead is still true when read again
      And its members.1.teamlead is still false when read again

    Scenario: [TM-62] Anna makes John, who was a member, the teamlead
      Given there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]
      When Anna changes the team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": false}, {"user": "{John}", "teamlead": true}]}
        """
      Then the answer is 200 OK
      And its members.0.teamlead is still false when read again
      And its members.1.teamlead is still true when read again

  Rule: A teamlead cannot be removed, even if another one remains

    Scenario: [TM-63] Anna removes one of two teamleads
      Given there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": true}]
      When Anna calls DELETE /api/teams/{team}/members/{John}
      Then the answer is 400 Bad Request
      And nothing of it changed

  Rule: A change of a record keeps its teams

    Scenario Outline: [TM-56] Anna changes the comment of a team's <thing>
      Given there is a team
      And there is a <thing> with teams ["{team}"]
      When Anna changes the <thing> with comment "Grown on a wall"
      Then the answer is 200 OK
      And its teams.0.id is still "{team}" when read again

      Examples: records that a team can have
        | thing    |
        | customer |
        | project  |
        | activity |

  Rule: The projects of a team's customer are for the members of the team

    Scenario Outline: [TM-57] <person> lists projects of a customer of Tony's team
      Given there is a team
      And there is a customer with teams ["{team}"]
      And there is a project
      When <person> lists projects
      Then the list <held> it

      Examples: members and other users
        | person | held          | why                  |
        | John   | does not hold | John is not a member |
        | Tony   | holds         | Tony leads the team  |

  Rule: A teamlead may change only the activities of his teams

    Scenario: [TM-58] Tony changes an activity of his team
      Given there is a team
      And there is an activity with teams ["{team}"]
      When Tony changes the activity with comment "Grown on a wall"
      Then the answer is 200 OK
      And its comment is still "Grown on a wall" when read again

    Scenario: [TM-59] Tony changes an activity without a team
      Given there is an activity
      When Tony changes the activity with comment "Grown on a wall"
      Then the answer is 403 Forbidden
      And nothing of it changed
