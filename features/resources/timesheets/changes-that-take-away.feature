@writes @needs-editable-times
Feature: Changes that take something away
  Null and empty take away what was there, and what is closed stays. Rules TS12, TS15, TS20 and TS21.

  Rule: What is set to nothing is nothing

    Scenario: [TS-83] John empties the description
      Given John has a timesheet with description "quince"
      When John changes the timesheet with description null
      Then the answer is 200 OK and matches the contract
      And its description is still null when read again
      And nothing but its "description" changed

    Scenario: [TS-84] John takes the tags away
      Given there is a tag with name "kc-{run}-plum-{scenario}"
      And John has a timesheet with tags "kc-{run}-plum-{scenario}"
      When John changes the timesheet with tags ""
      Then its tags is still [] when read again
      And nothing but its "tags" changed

    Scenario: [TS-85] John makes a timesheet run again
      Given John has a timesheet
      When John changes the timesheet with end null
      Then the answer is 200 OK and matches the contract
      And its end is still null when read again
      And nothing but its "end, duration, rate, internalRate" changed

  Rule: What is exported is changed by administrators only

    Scenario Outline: [TS-86] <who> changes an exported timesheet
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": true}
        """
      When <who> changes the timesheet with description "medlar"
      Then the answer is 403 Forbidden and matches the contract
      And nothing of it changed

      Examples: who may not
        | who  | why        |
        | John | the owner  |
        | Tony | a teamlead |

    Scenario Outline: [TS-87] <who> deletes an exported timesheet
      Given there is a timesheet with
        """json
        {"user": "{John}", "exported": true}
        """
      When <who> deletes the timesheet
      Then the answer is 403 Forbidden and matches the contract
      And it is still there

      Examples: who may not
        | who  | why        |
        | John | the owner  |
        | Tony | a teamlead |
