@writes
Feature: Timesheets by role
  Permissions on the caller's own timesheets and on those of other users. Rules A1, TS1, TS2, TS20 and TS22 to TS29.

  Rule: A caller without a token may not read or change timesheets

    Scenario Outline: [TR-01] Nobody calls <call>
      Given John has a <thing>
      When nobody calls <call>
      Then the answer is 401 Unauthorized
      And nothing of it changed

      Examples: operations
        | call                                        | thing             |
        | GET /api/timesheets                         | timesheet         |
        | GET /api/timesheets/recent                  | timesheet         |
        | GET /api/timesheets/active                  | running timesheet |
        | POST /api/timesheets                        | timesheet         |
        | GET /api/timesheets/{timesheet}             | timesheet         |
        | PATCH /api/timesheets/{timesheet}           | timesheet         |
        | DELETE /api/timesheets/{timesheet}          | timesheet         |
        | PATCH /api/timesheets/{timesheet}/stop      | running timesheet |
        | PATCH /api/timesheets/{timesheet}/restart   | timesheet         |
        | PATCH /api/timesheets/{timesheet}/duplicate | timesheet         |
        | PATCH /api/timesheets/{timesheet}/export    | timesheet         |
        | PATCH /api/timesheets/{timesheet}/meta      | timesheet         |

  Rule: A user may not reach the timesheets of other users

    Scenario Outline: [TR-02] John calls <call> for Tony's timesheet
      Given Tony has a <thing>
      When John calls <call>
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: operations
        | call                                        | thing             |
        | GET /api/timesheets/{timesheet}             | timesheet         |
        | DELETE /api/timesheets/{timesheet}          | timesheet         |
        | PATCH /api/timesheets/{timesheet}           | timesheet         |
        | PATCH /api/timesheets/{timesheet}/stop      | running timesheet |
        | PATCH /api/timesheets/{timesheet}/restart   | timesheet         |
        | PATCH /api/timesheets/{timesheet}/duplicate | timesheet         |
        | PATCH /api/timesheets/{timesheet}/export    | timesheet         |

  Rule: Users read, change and stop their own timesheets; teamleads and above also those of users

    Scenario Outline: [TR-03] <who> reads <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> reads the timesheet
      Then the answer is 200 OK
      And its user is "{<owner>}"

      Examples: roles that may
        | who   | owner | why                   |
        | John  | John  | the owner             |
        | Tony  | Tony  | the owner             |
        | Anna  | Anna  | the owner             |
        | Susan | Susan | the owner             |
        | Tony  | John  | a teamlead            |
        | Anna  | John  | an administrator      |
        | Susan | John  | a super administrator |
        | Anna  | Tony  | an administrator      |
        | Susan | Anna  | a super administrator |

    Scenario Outline: [TR-04] <who> changes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> changes the timesheet with description "quince"
      Then the answer is 200 OK
      And its description is still "quince" when read again

      Examples: roles that may
        | who   | owner | why                   |
        | John  | John  | the owner             |
        | Tony  | Tony  | the owner             |
        | Anna  | Anna  | the owner             |
        | Susan | Susan | the owner             |
        | Tony  | John  | a teamlead            |
        | Anna  | John  | an administrator      |
        | Susan | John  | a super administrator |
        | Anna  | Tony  | an administrator      |
        | Susan | Anna  | a super administrator |

    Scenario Outline: [TR-05] <who> stops <owner>'s timesheet
      Given <owner> has a running timesheet
      When <who> stops the timesheet
      Then the answer is 200 OK
      And its user is "{<owner>}"
      And it reads the same again

      Examples: roles that may
        | who   | owner | why                   |
        | John  | John  | the owner             |
        | Tony  | Tony  | the owner             |
        | Anna  | Anna  | the owner             |
        | Susan | Susan | the owner             |
        | Tony  | John  | a teamlead            |
        | Anna  | John  | an administrator      |
        | Susan | John  | a super administrator |
        | Anna  | Tony  | an administrator      |
        | Susan | Anna  | a super administrator |
