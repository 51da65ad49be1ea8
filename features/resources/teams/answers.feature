@writes
Feature: What the answers about a team hold
  Whatever is done to a team, the answer is the team as it is then. Rules TM4 to TM10.

  Background:
    Given there is a team

  Rule: The answer holds all that the team was granted

    Background:
      Given there is a customer with teams ["{team}"]
      And there is a project with teams ["{team}"]
      And there is an activity with teams ["{team}"]

    Scenario Outline: [TM-50] Anna calls <call>
      When Anna calls <call>
      Then the answer is 200 OK
      And its customers.0.id is "{customer}"
      And its projects.0.id is "{project}"
      And its activities.0.id is "{activity}"

      Examples: reading, adding and changing nothing
        | call                                  | why              |
        | GET /api/teams/{team}                 | it is read       |
        | POST /api/teams/{team}/members/{John} | a new member     |
        | PATCH /api/teams/{team}               | nothing is asked |

    Scenario: [TM-51] Anna changes the members
      When Anna changes the team with members [{"user": "{Anna}", "teamlead": true}]
      Then the answer is 200 OK
      And its customers.0.id is "{customer}"
      And its projects.0.id is "{project}"
      And its activities.0.id is "{activity}"

    Scenario: [TM-52] Anna removes a member
      Given Anna calls POST /api/teams/{team}/members/{John}
      When Anna calls DELETE /api/teams/{team}/members/{John}
      Then its customers.0.id is "{customer}"
      And its projects.0.id is "{project}"
      And its activities.0.id is "{activity}"

    Scenario Outline: [TM-53] Anna takes another <thing> from the team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When Anna calls DELETE /api/teams/{team}/<things>/{<thing>}
      Then the answer is 200 OK
      And its <others>.0.id is "{<other>}"

      Examples: what a team can lose
        | thing    | things     | others     | other    |
        | customer | customers  | activities | activity |
        | project  | projects   | customers  | customer |
        | activity | activities | projects   | project  |

    Scenario Outline: [TM-54] Anna grants another <thing> to the team
      Given there is a <thing>
      When Anna calls POST /api/teams/{team}/<things>/{<thing>}
      Then the answer is 200 OK
      And its <others>.0.id is "{<other>}"

      Examples: what a team can be granted
        | thing    | things     | others     | other    |
        | customer | customers  | activities | activity |
        | project  | projects   | customers  | customer |
        | activity | activities | projects   | project  |
