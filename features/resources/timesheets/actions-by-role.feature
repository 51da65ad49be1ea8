@writes
Feature: Restarting, duplicating, exporting and deleting by role
  Users act on their own timesheets; teamleads and above also act on those of others. Rules TS11, TS22, TS24, TS28 and TS29.

  Rule: A restarted timesheet belongs to the caller; teamleads and above also restart those of others

    Scenario Outline: [TR-11] <who> restarts <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> restarts the timesheet
      Then the answer is 200 OK
      And its user is "{<who>}"

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

  Rule: A duplicate belongs to the owner of the original; teamleads and above also duplicate those of others

    @needs-overlapping
    Scenario Outline: [TR-12] <who> duplicates <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> duplicates the timesheet
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

  Rule: Teamleads and above mark timesheets as exported

    Scenario Outline: [TR-13] <who> exports <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> exports the timesheet
      Then the answer is 200 OK
      And its exported is true

      Examples: roles that may
        | who   | owner | why                   |
        | Tony  | Tony  | the owner             |
        | Anna  | Anna  | the owner             |
        | Susan | Susan | the owner             |
        | Tony  | John  | a teamlead            |
        | Anna  | John  | an administrator      |
        | Susan | John  | a super administrator |
        | Anna  | Tony  | an administrator      |
        | Susan | Anna  | a super administrator |

    Scenario: [TR-14] John exports his own timesheet
      Given John has a timesheet
      When John exports the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

  Rule: Users delete their own timesheets; teamleads and above also delete those of users

    Scenario Outline: [TR-15] <who> deletes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> deletes the timesheet
      Then the answer is 204 No Content
      And it is gone

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

  Rule: Teamleads create timesheets for themselves and their teams; administrators create them for everybody

    Scenario Outline: [TR-16] <who> creates a timesheet for <owner>
      When <who> creates a timesheet with user "{<owner>}"
      Then the answer is 200 OK
      And its user is "{<owner>}"
      And one timesheet was added

      Examples: roles that may
        | who   | owner | why                   |
        | Tony  | Tony  | the owner             |
        | Anna  | John  | an administrator      |
        | Anna  | Tony  | an administrator      |
        | Susan | John  | a super administrator |
        | Susan | Anna  | a super administrator |

    Scenario: [TR-17] Tony creates a timesheet for John, a member of his team
      Given there is a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      When Tony creates a timesheet with user "{John}"
      Then the answer is 200 OK
      And its user is "{John}"
      And one timesheet was added

    Scenario Outline: [TR-18] <who> creates a timesheet for <owner> and is refused
      When <who> creates a timesheet with user "{<owner>}"
      Then the answer is 400 Bad Request
      And the error names user
      And nothing was added

      Examples: users outside the teams of the teamlead
        | who  | owner |
        | Tony | John  |
        | Tony | Anna  |
