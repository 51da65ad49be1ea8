@writes
Feature: Clearing fields of timesheets, and exported timesheets
  Null and an empty text clear a field, and only administrators change exported timesheets. Rules D18, TS12, TS15, TS20 to TS22.

  Rule: A field that is set to null or an empty text is cleared

    Scenario: [TS-83] John clears the description of a timesheet
      Given John has a timesheet with description "quince"
      When John changes the timesheet with description null
      Then the answer is 200 OK
      And its description is still null when read again
      And nothing but its "description" changed

    Scenario: [TS-84] John removes the tags of a timesheet
      Given there is a tag with name "kc-{run}-plum-{scenario}"
      And John has a timesheet with tags "kc-{run}-plum-{scenario}"
      When John changes the timesheet with tags ""
      Then its tags is still [] when read again
      And nothing but its "tags" changed

    Scenario: [TS-85] John clears the end of a timesheet, which runs again
      Given John has a timesheet
      When John changes the timesheet with end null
      Then the answer is 200 OK
      And its end is still null when read again
      And nothing but its "end, duration, rate, internalRate" changed

  Rule: Only administrators change and delete exported timesheets

    Scenario Outline: [TS-86] <who> changes an exported timesheet
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": true}
        """
      When <who> changes the timesheet with description "medlar"
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: roles that may not
        | who  | why        |
        | John | the owner  |
        | Tony | a teamlead |

    Scenario Outline: [TS-87] <who> deletes an exported timesheet
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": true}
        """
      When <who> deletes the timesheet
      Then the answer is 403 Forbidden
      And it is still there

      Examples: roles that may not
        | who  | why        |
        | John | the owner  |
        | Tony | a teamlead |
