@writes
Feature: Other people's timesheets
  Everybody has his own; teamleads and administrators reach those of others. Rules TS2, TS20, TS22, chapter 19.

  Rule: A user's timesheet is read by himself and from teamlead on

    Scenario Outline: [TS-24] <who> reads <whose> timesheet
      Given <owner> has a timesheet
      When <who> calls GET /api/timesheets/{timesheet}
      Then the answer is <status>

      Examples: reading
        | who    | whose   | owner | status           | why              |
        | Nobody | John's  | John  | 401 Unauthorized | no token         |
        | John   | his own | John  | 200 OK           | his own          |
        | John   | Anna's  | Anna  | 403 Forbidden    | another's        |
        | Tony   | John's  | John  | 200 OK           | a teamlead       |
        | Anna   | John's  | John  | 200 OK           | an administrator |
        | Susan  | John's  | John  | 200 OK           | above all        |

  Rule: A user's timesheet is changed by himself and from teamlead on

    Scenario Outline: [TS-25] <who> changes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> changes the timesheet with description "quince"
      Then the answer is 200 OK
      And its description is "quince"
      And nothing but its "description" changed

      Examples: who may
        | who   | owner | why              |
        | John  | John  | his own          |
        | Tony  | John  | a teamlead       |
        | Anna  | John  | an administrator |
        | Susan | John  | above all        |

    Scenario: [TS-26] John changes Anna's timesheet
      Given Anna has a timesheet
      When John changes the timesheet with description "quince"
      Then the answer is 403 Forbidden
      And nothing of it changed

  Rule: A user's timesheet is deleted by himself and from teamlead on, and then it is gone

    Scenario Outline: [TS-27] <who> deletes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> deletes the timesheet
      Then the answer is 204 No Content
      And it is gone

      Examples: who may
        | who   | owner | why              |
        | John  | John  | his own          |
        | Tony  | John  | a teamlead       |
        | Anna  | John  | an administrator |
        | Susan | John  | above all        |

    Scenario: [TS-28] John deletes Anna's timesheet
      Given Anna has a timesheet
      When John deletes the timesheet
      Then the answer is 403 Forbidden
      And it is still there

    Scenario: [TS-29] John deletes a timesheet that does not exist
      When John calls DELETE /api/timesheets/2147483647
      Then the answer is 404 Not Found
