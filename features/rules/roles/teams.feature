@writes
Feature: Who gives to teams and takes away
  Only administrators say who belongs to a team, and what it works for. Rules TM1 to TM9.

  Rule: Administrators give and take, nobody else

    Scenario Outline: [RO-10] <person> gives a team <what>
      Given there is a team
      And there is a <thing>
      When <person> calls POST /api/teams/{team}/<things>/{<thing>}
      Then the answer is <status>

      Examples: everybody
        | person | what        | thing    | things     | status        | why          |
        | John   | a project   | project  | projects   | 403 Forbidden | no edit_team |
        | John   | an activity | activity | activities | 403 Forbidden | no edit_team |
        | Tony   | a member    | user     | members    | 403 Forbidden | no edit_team |
        | Tony   | a project   | project  | projects   | 403 Forbidden | no edit_team |
        | Tony   | an activity | activity | activities | 403 Forbidden | no edit_team |
        | Susan  | a member    | user     | members    | 200 OK        | edit_team    |
        | Susan  | a project   | project  | projects   | 200 OK        | edit_team    |
        | Susan  | an activity | activity | activities | 200 OK        | edit_team    |

    Scenario Outline: [RO-11] <person> takes <what> from a team
      Given there is a team
      And there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When <person> calls DELETE /api/teams/{team}/<things>/{<thing>}
      Then the answer is <status>

      Examples: everybody
        | person | what        | thing    | things     | status        | why          |
        | John   | a member    | user     | members    | 403 Forbidden | no edit_team |
        | John   | a customer  | customer | customers  | 403 Forbidden | no edit_team |
        | John   | a project   | project  | projects   | 403 Forbidden | no edit_team |
        | John   | an activity | activity | activities | 403 Forbidden | no edit_team |
        | Tony   | a customer  | customer | customers  | 403 Forbidden | no edit_team |
        | Tony   | a project   | project  | projects   | 403 Forbidden | no edit_team |
        | Tony   | an activity | activity | activities | 403 Forbidden | no edit_team |
        | Susan  | a member    | user     | members    | 200 OK        | edit_team    |
        | Susan  | a project   | project  | projects   | 200 OK        | edit_team    |
        | Susan  | an activity | activity | activities | 200 OK        | edit_team    |
