@writes
Feature: Stopping, duplicating and exporting timesheets
  Actions on timesheets besides changing and restarting. Rules D18, F25, TS17, TS21, TS23, TS28 and TS29.

  Rule: Only a running timesheet can be stopped, and stopping sets its end

    Scenario: [TS-31] John stops his running timesheet
      Given John has a running timesheet
      When John stops the timesheet
      Then the answer is 200 OK
      And its end is the local time "now"
      And it reads the same again

    Scenario: [TS-32] John lists the timesheets that are not active after he stopped one
      Given John has a running timesheet
      And John stops the timesheet
      When John lists timesheets with "active=0"
      Then the answer is 200 OK
      And the list holds it

    Scenario: [TS-33] John stops a timesheet that has already ended
      Given John has a timesheet
      When John stops the timesheet
      Then the answer is 200 OK
      And nothing of it changed

    Scenario: [TS-34] John stops a timesheet that begins in the future
      Given John has a running timesheet with begin "2099-01-01T10:00:00"
      When John stops the timesheet
      Then the answer is 400 Bad Request
      And nothing of it changed

  Rule: Starting a timesheet stops the one that is running

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

  Rule: A duplicate has the same content as the original and is not exported

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

  Rule: Exporting switches the export mark, for users who may set it

    Scenario Outline: [TS-40] <who> switches the export mark from <before> to <after>
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": <before>}
        """
      When <who> exports the timesheet
      Then the answer is 200 OK
      And its exported is <after>
      And nothing but its "exported" changed

      Examples: roles that may
        | who   | before | after | why                   |
        | Tony  | false  | true  | a teamlead            |
        | Anna  | false  | true  | an administrator      |
        | Anna  | true   | false | an administrator      |
        | Susan | true   | false | a super administrator |

    Scenario Outline: [TS-41] <who> exports a timesheet with exported <before> and is refused
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": <before>}
        """
      When <who> exports the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: roles that may not
        | who  | before | why                                         |
        | John | false  | a plain user                                |
        | Tony | true   | teamleads cannot change exported timesheets |
