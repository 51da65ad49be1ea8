@writes
Feature: Records of a team
  The records of a team are for its members, and teams are managed by administrators. Rules F22, TM1 to TM3 and TM9.

  Rule: Only its members and administrators see the records of a team

    Background:
      Given there is a team

    Scenario Outline: [TM-30] <person> lists <things>, one of which belongs to Tony's team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When <person> lists <things> with "visible=3"
      Then the answer is 200 OK
      And the list <held> it

      Examples: members and other users
        | person | thing    | things     | held          | why                           |
        | John   | customer | customers  | does not hold | John is not a member          |
        | John   | project  | projects   | does not hold | John is not a member          |
        | John   | activity | activities | does not hold | John is not a member          |
        | Tony   | customer | customers  | holds         | Tony leads the team           |
        | Tony   | project  | projects   | holds         | Tony leads the team           |
        | Tony   | activity | activities | holds         | Tony leads the team           |
        | Anna   | customer | customers  | holds         | administrators see everything |
        | Susan  | project  | projects   | holds         | administrators see everything |

    Scenario: [TM-34] Tony reads a customer of his team
      Given there is a customer
      And Anna calls POST /api/teams/{team}/customers/{customer}
      When Tony reads the customer
      Then the answer is 200 OK
      And its teams.0.id is "{team}"

  Rule: Only its members book on the records of a team

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

  Rule: Every member of a team sees its records

    Background:
      Given there is a team
      And Anna calls POST /api/teams/{team}/members/{John}

    Scenario Outline: [TM-31] John lists <things> as a member of their team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When John lists <things>
      Then the answer is 200 OK
      And the list holds it

      Examples: records that a team can have
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  Rule: The records of a deleted team are for everybody again

    Background:
      Given there is a customer
      And there is a team
      And Anna calls POST /api/teams/{team}/customers/{customer}

    Scenario: [TM-32] John lists a customer of a deleted team
      Given Anna deletes the team
      When John lists customers
      Then the answer is 200 OK
      And the list holds it

  Rule: Only administrators manage teams

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
        | person | call                    | status          | why                              |
        | Anna   | GET /api/teams          | 200 OK          | view_team                        |
        | Anna   | GET /api/teams/{team}   | 200 OK          | view_team                        |
        | Anna   | PATCH /api/teams/{team} | 200 OK          | edit_team                        |
        | Susan  | GET /api/teams          | 200 OK          | view_team                        |
        | Susan  | GET /api/teams/{team}   | 200 OK          | view_team                        |
        | Susan  | PATCH /api/teams/{team} | 200 OK          | edit_team                        |
        | Susan  | POST /api/teams         | 400 Bad Request | allowed, but the name is missing |

  Rule: Administrators list every team

    Scenario: [TM-36] Susan lists the teams
      Given there is a team
      When Susan lists teams
      Then the answer is 200 OK
      And the list holds it
