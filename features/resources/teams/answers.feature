@writes
Feature: Answers about a team
  Every operation on a team answers the whole team as it is then. Rules TM4 to TM8 and TM10.

  Background:
    Given there is a team

  Rule: The answer contains every record of the team

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

      Examples: reading, adding, and a change of nothing
        | call                                  | why                |
        | GET /api/teams/{team}                 | reading            |
        | POST /api/teams/{team}/members/{John} | a member is added  |
        | PATCH /api/teams/{team}               | nothing is changed |

    Scenario: [TM-51] Anna changes the members of a team
      When Anna changes the team with members [{"user": "{Anna}", "teamlead": true}]
      Then the answer is 200 OK
      And its customers.0.id is "{customer}"
      And its projects.0.id is "{project}"
      And its activities.0.id is "{activity}"

    Scenario: [TM-52] Anna removes a member from a team
      Given Anna calls POST /api/teams/{team}/members/{John}
      When Anna calls DELETE /api/teams/{team}/members/{John}
      Then its customers.0.id is "{customer}"
      And its projects.0.id is "{project}"
      And its activities.0.id is "{activity}"

    Scenario Outline: [TM-53] Anna removes another <thing> from the team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When Anna calls DELETE /api/teams/{team}/<things>/{<thing>}
      Then the answer is 200 OK
      And its <others>.0.id is "{<other>}"

      Examples: one of two records
        | thing    | things     | others     | other    |
        | customer | customers  | activities | activity |
        | project  | projects   | customers  | customer |
        | activity | activities | projects   | project  |

    Scenario Outline: [TM-54] Anna adds another <thing> to the team
      Given there is a <thing>
      When Anna calls POST /api/teams/{team}/<things>/{<thing>}
      Then the answer is 200 OK
      And its <others>.0.id is "{<other>}"

      Examples: one of two records
        | thing    | things     | others     | other    |
        | customer | customers  | activities | activity |
        | project  | projects   | customers  | customer |
        | activity | activities | projects   | project  |
