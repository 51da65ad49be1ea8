@writes
Feature: Stopping, duplicating and exporting
  What can be done to a timesheet beside changing and restarting it. Rules TS17, TS21, TS23, TS28, TS29, F25.

  Rule: A stopped timesheet runs no more

    Scenario: [TS-31] John stops his running timesheet
      Given John has a running timesheet
      When John stops the timesheet
      Then the answer is 200 OK
      And its end is the local time "now"
      And it reads the same again

    Scenario: [TS-32] What John stopped is not active
      Given John has a running timesheet
      And John stops the timesheet
      When John lists timesheets with "active=0"
      Then the answer is 200 OK
      And the list holds it

    Scenario: [TS-33] John stops a timesheet that has ended
      Given John has a timesheet
      When John stops the timesheet
      Then the answer is 200 OK
      And nothing of it changed

    Scenario: [TS-34] John stops a timesheet that begins in the future
      Given John has a running timesheet with begin "2099-01-01T10:00:00"
      When John stops the timesheet
      Then the answer is 400 Bad Request
      And nothing of it changed

  Rule: One timesheet runs at a time, and starting another stops it

    Scenario: [TS-35] John starts a second timesheet
      Given John has a running timesheet called "first" with
        """json
        {"description": "quince"}
        """
      And John has a running timesheet called "second" with
        """json
        {"description": "medlar"}
        """
      When John lists active timesheets
      Then the answer is 200 OK
      And the list holds "second" and not "first"

  Rule: A duplicate is like the first, and not exported

    Scenario: [TS-39] Anna duplicates an exported timesheet
      Given there is a timesheet with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T12:30:00", "description": "quince", "exported": true}
        """
      When Anna duplicates the timesheet
      Then the answer is 200 OK
      And its exported is false
      And its description is "quince"
      And its begin is the local time "2003-05-01T10:00:00"
      And its end is the local time "2003-05-01T12:30:00"

  Rule: Exporting switches the mark, for those who may

    Scenario Outline: [TS-40] <who> switches the mark from <before> to <after>
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": <before>}
        """
      When <who> exports the timesheet
      Then the answer is 200 OK
      And its exported is <after>
      And nothing but its "exported" changed

      Examples: who may
        | who   | before | after | why              |
        | Tony  | false  | true  | a teamlead       |
        | Anna  | false  | true  | an administrator |
        | Anna  | true   | false | an administrator |
        | Susan | true   | false | above all        |

    Scenario Outline: [TS-41] <who> may not switch the mark from <before>
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": <before>}
        """
      When <who> exports the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: who may not
        | who  | before | why                        |
        | John | false  | a user                     |
        | Tony | true   | what is exported is closed |
