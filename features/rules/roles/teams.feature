@writes
Feature: Managing the members and records of a team
  Only administrators add members and records to a team and remove them. Rules TM3 and TM5 to TM8.

  Rule: Only administrators may add members and records to a team and remove them

    Scenario Outline: [RO-10] <person> adds <what> to a team
      Given there is a team
      And there is a <thing>
      When <person> calls POST /api/teams/{team}/<things>/{<thing>}
      Then the answer is <status>

      Examples: the other roles
        | person | what        | thing    | things     | status        | why          |
        | John   | a project   | project  | projects   | 403 Forbidden | no edit_team |
        | John   | an activity | activity | activities | 403 Forbidden | no edit_team |
        | Tony   | a member    | user     | members    | 403 Forbidden | no edit_team |
        | Tony   | a project   | project  | projects   | 403 Forbidden | no edit_team |
        | Tony   | an activity | activity | activities | 403 Forbidden | no edit_team |
        | Susan  | a member    | user     | members    | 200 OK        | edit_team    |
        | Susan  | a project   | project  | projects   | 200 OK        | edit_team    |
        | Susan  | an activity | activity | activities | 200 OK        | edit_team    |

    Scenario Outline: [RO-11] <person> removes <what> from a team
      Given there is a team
      And there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When <person> calls DELETE /api/teams/{team}/<things>/{<thing>}
      Then the answer is <status>

      Examples: the other roles
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
