@writes @needs-editable-times
Feature: Timesheets by role
  Who may do what to his own timesheets and to those of others. Rules TS1, TS2, TS20 to TS29, chapter 19.

  Rule: Without a token nothing is shown, and nothing is done

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

  Rule: A user reaches his own timesheets only

    Scenario Outline: [TR-02] John calls <call> with Tony's timesheet
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

  Rule: Everybody reads, changes and stops his own, and from teamlead on those of users

    Scenario Outline: [TR-03] <who> reads <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> reads the timesheet
      Then the answer is 200 OK
      And its user is "{<owner>}"

      Examples: who may
        | who   | owner | why              |
        | John  | John  | his own          |
        | Tony  | Tony  | his own          |
        | Anna  | Anna  | her own          |
        | Susan | Susan | her own          |
        | Tony  | John  | a teamlead       |
        | Anna  | John  | an administrator |
        | Susan | John  | above all        |
        | Anna  | Tony  | an administrator |
        | Susan | Anna  | above all        |

    Scenario Outline: [TR-04] <who> changes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> changes the timesheet with description "quince"
      Then the answer is 200 OK
      And its description is still "quince" when read again

      Examples: who may
        | who   | owner | why              |
        | John  | John  | his own          |
        | Tony  | Tony  | his own          |
        | Anna  | Anna  | her own          |
        | Susan | Susan | her own          |
        | Tony  | John  | a teamlead       |
        | Anna  | John  | an administrator |
        | Susan | John  | above all        |
        | Anna  | Tony  | an administrator |
        | Susan | Anna  | above all        |

    Scenario Outline: [TR-05] <who> stops <owner>'s timesheet
      Given <owner> has a running timesheet
      When <who> stops the timesheet
      Then the answer is 200 OK
      And its user is "{<owner>}"
      And it reads the same again

      Examples: who may
        | who   | owner | why              |
        | John  | John  | his own          |
        | Tony  | Tony  | his own          |
        | Anna  | Anna  | her own          |
        | Susan | Susan | her own          |
        | Tony  | John  | a teamlead       |
        | Anna  | John  | an administrator |
        | Susan | John  | above all        |
        | Anna  | Tony  | an administrator |
        | Susan | Anna  | above all        |
