@writes
Feature: What a team restricts
  What is granted to a team is for its members, and teams are for administrators. Rules TM1, TM3, TM9 and F22.

  Rule: What is granted to a team is for its members only

    Background:
      Given there is a team

    Scenario Outline: [TM-30] <person> lists <things> of Tony's team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When <person> lists <things> with "visible=3"
      Then the answer is 200 OK
      And the list <held> it

      Examples: inside and outside
        | person | thing    | things     | held          | why                    |
        | John   | customer | customers  | does not hold | John is no member      |
        | John   | project  | projects   | does not hold | John is no member      |
        | John   | activity | activities | does not hold | John is no member      |
        | Tony   | customer | customers  | holds         | Tony leads the team    |
        | Tony   | project  | projects   | holds         | Tony leads the team    |
        | Tony   | activity | activities | holds         | Tony leads the team    |
        | Anna   | customer | customers  | holds         | administrators see all |
        | Susan  | project  | projects   | holds         | administrators see all |

    Scenario: [TM-34] Tony reads the customer of his team
      Given there is a customer
      And Anna calls POST /api/teams/{team}/customers/{customer}
      When Tony reads the customer
      Then the answer is 200 OK
      And its teams.0.id is "{team}"

  Rule: What is granted to a team is booked on by its members only

    Background:
      Given there is a team
      And there is a project
      And there is an activity

    Scenario: [TM-33] John books on a project of Tony's team
      Given Anna calls POST /api/teams/{team}/projects/{project}
      When John creates a timesheet
      Then the answer is 400 Bad Request
      And nothing was added

    Scenario: [TM-37] Tony books on a project of his team
      Given Anna calls POST /api/teams/{team}/projects/{project}
      When Tony creates a timesheet
      Then the answer is 200 OK
      And one timesheet was added

  Rule: What is granted to a team is listed for every member

    Background:
      Given there is a team
      And Anna calls POST /api/teams/{team}/members/{John}

    Scenario Outline: [TM-31] John, a member, lists <things> of the team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When John lists <things>
      Then the answer is 200 OK
      And the list holds it

      Examples: what a team can be granted
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  Rule: What was granted to a deleted team is everybody's again

    Background:
      Given there is a customer
      And there is a team
      And Anna calls POST /api/teams/{team}/customers/{customer}

    Scenario: [TM-32] John lists what a team had before
      Given Anna deletes the team
      When John lists customers
      Then the answer is 200 OK
      And the list holds it

  Rule: Teams are for administrators

    Scenario Outline: [TM-35] <person> calls <call>
      Given there is a customer
      And there is a team
      When <person> calls <call>
      Then the answer is <status>
      And nothing of it changed

      Examples: a plain user
        | person | call                                        | status        | why            |
        | John   | GET /api/teams                              | 403 Forbidden | no view_team   |
        | John   | GET /api/teams/{team}                       | 403 Forbidden | no view_team   |
        | John   | POST /api/teams                             | 403 Forbidden | no create_team |
        | John   | PATCH /api/teams/{team}                     | 403 Forbidden | no edit_team   |
        | John   | DELETE /api/teams/{team}                    | 403 Forbidden | no delete_team |
        | John   | POST /api/teams/{team}/members/{John}       | 403 Forbidden | no edit_team   |
        | John   | POST /api/teams/{team}/customers/{customer} | 403 Forbidden | no edit_team   |

      Examples: a teamlead, even of that team
        | person | call                                        | status        | why            |
        | Tony   | GET /api/teams                              | 403 Forbidden | no view_team   |
        | Tony   | GET /api/teams/{team}                       | 403 Forbidden | no view_team   |
        | Tony   | POST /api/teams                             | 403 Forbidden | no create_team |
        | Tony   | PATCH /api/teams/{team}                     | 403 Forbidden | no edit_team   |
        | Tony   | DELETE /api/teams/{team}                    | 403 Forbidden | no delete_team |
        | Tony   | DELETE /api/teams/{team}/members/{Tony}     | 403 Forbidden | no edit_team   |
        | Tony   | POST /api/teams/{team}/customers/{customer} | 403 Forbidden | no edit_team   |

      Examples: administrators
        | person | call                    | status          | why                  |
        | Anna   | GET /api/teams          | 200 OK          | view_team            |
        | Anna   | GET /api/teams/{team}   | 200 OK          | view_team            |
        | Anna   | PATCH /api/teams/{team} | 200 OK          | edit_team            |
        | Susan  | GET /api/teams          | 200 OK          | view_team            |
        | Susan  | GET /api/teams/{team}   | 200 OK          | view_team            |
        | Susan  | PATCH /api/teams/{team} | 200 OK          | edit_team            |
        | Susan  | POST /api/teams         | 400 Bad Request | allowed, but no name |

  Rule: The list of teams holds every team for an administrator

    Scenario: [TM-36] Susan lists the teams
      Given there is a team
      When Susan lists teams
      Then the answer is 200 OK
      And the list holds it
