@writes @needs-editable-times
Feature: Deeds on timesheets by role
  Who may restart, duplicate, export and delete his own timesheets and those of others. Rules TS22, TS24, TS28, TS29.

  Rule: Whoever restarts a timesheet owns the new one, his own or from teamlead on a user's

    Scenario Outline: [TR-11] <who> restarts <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> restarts the timesheet
      Then the answer is 200 OK
      And its user is "{<who>}"

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

  Rule: A duplicate stays its owner's, whoever makes it, his own or from teamlead on a user's

    @needs-overlapping
    Scenario Outline: [TR-12] <who> duplicates <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> duplicates the timesheet
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

  Rule: The export mark is set from teamlead on, one's own and a user's

    Scenario Outline: [TR-13] <who> exports <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> exports the timesheet
      Then the answer is 200 OK
      And its exported is true

      Examples: who may
        | who   | owner | why              |
        | Tony  | Tony  | his own          |
        | Anna  | Anna  | her own          |
        | Susan | Susan | her own          |
        | Tony  | John  | a teamlead       |
        | Anna  | John  | an administrator |
        | Susan | John  | above all        |
        | Anna  | Tony  | an administrator |
        | Susan | Anna  | above all        |

    Scenario: [TR-14] John exports his own timesheet
      Given John has a timesheet
      When John exports the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

  Rule: Everybody deletes his own, and from teamlead on those of users

    Scenario Outline: [TR-15] <who> deletes <owner>'s timesheet
      Given <owner> has a timesheet
      When <who> deletes the timesheet
      Then the answer is 204 No Content
      And it is gone

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

  Rule: A teamlead makes timesheets for himself and his teams, and administrators for everybody

    Scenario Outline: [TR-16] <who> creates a timesheet for <owner>
      When <who> creates a timesheet with user "{<owner>}"
      Then the answer is 200 OK
      And its user is "{<owner>}"
      And one timesheet was added

      Examples: who may
        | who   | owner | why              |
        | Tony  | Tony  | himself          |
        | Anna  | John  | an administrator |
        | Anna  | Tony  | an administrator |
        | Susan | John  | above all        |
        | Susan | Anna  | above all        |

    Scenario: [TR-17] Tony creates a timesheet for John of his team
      Given there is a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      When Tony creates a timesheet with user "{John}"
      Then the answer is 200 OK
      And its user is "{John}"
      And one timesheet was added

    Scenario Outline: [TR-18] <who> may not create a timesheet for <owner>
      When <who> creates a timesheet with user "{<owner>}"
      Then the answer is 400 Bad Request
      And the error names user
      And nothing was added

      Examples: who may not
        | who  | owner |
        | Tony | John  |
        | Tony | Anna  |
