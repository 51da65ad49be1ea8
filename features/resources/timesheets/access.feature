@writes
Feature: Timesheets of other users
  Users have their own timesheets; teamleads and above also reach those of other users. Rules TS2, TS20 and TS22.

  Rule: Users read their own timesheets; teamleads and above also read those of others

    Scenario Outline: [TS-24] <who> reads <whose> timesheet
      Given <owner> has a timesheet
      When <who> calls GET /api/timesheets/{timesheet}
      Then the answer is <status>

      Examples: every role
        | who    | whose   | owner | status           | why                      |
        | Nobody | John's  | John  | 401 Unauthorized | no token                 |
        | John   | his own | John  | 200 OK           | the owner                |
        | John   | Anna's  | Anna  | 403 Forbidden    | another user's timesheet |
        | Tony   | John's  | John  | 200 OK           | a teamlead               |
        | Anna   | John's  | John  | 200 OK           | an administrator         |
        | Susan  | John's  | John  | 200 OK           | a super administrator    |

  Rule: Users change their own timesheets; teamleads and above also change those of others

    Scenario Outline: [TS-25] <who> changes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> changes the timesheet with description "quince"
      Then the answer is 200 OK
      And its description is "quince"
      And nothing but its "description" changed

      Examples: roles that may
        | who   | owner | why                   |
        | John  | John  | the owner             |
        | Tony  | John  | a teamlead            |
        | Anna  | John  | an administrator      |
        | Susan | John  | a super administrator |

    Scenario: [TS-26] John changes Anna's timesheet
      Given Anna has a timesheet
      When John changes the timesheet with description "quince"
      Then the answer is 403 Forbidden
      And nothing of it changed

  Rule: Users delete their own timesheets; teamleads and above also delete those of others

    Scenario Outline: [TS-27] <who> deletes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> deletes the timesheet
      Then the answer is 204 No Content
      And it is gone

      Examples: roles that may
        | who   | owner | why                   |
        | John  | John  | the owner             |
        | Tony  | John  | a teamlead            |
        | Anna  | John  | an administrator      |
        | Susan | John  | a super administrator |

    Scenario: [TS-28] John deletes Anna's timesheet
      Given Anna has a timesheet
      When John deletes the timesheet
      Then the answer is 403 Forbidden
      And it is still there

    Scenario: [TS-29] John deletes a timesheet that does not exist
      When John calls DELETE /api/timesheets/2147483647
      Then the answer is 404 Not Found
