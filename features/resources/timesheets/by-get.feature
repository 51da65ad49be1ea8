@writes @until-2.58
Feature: Stopping and restarting by GET
  Before 2.58, GET stopped and restarted a timesheet in the same way as PATCH. Rules TS23 and TS24.

  Rule: Before 2.58, GET stops and restarts a timesheet in the same way as PATCH

    Scenario: [TS-60] John stops his timesheet by GET
      Given John has a running timesheet
      When John calls GET /api/timesheets/{timesheet}/stop
      Then the answer is 200 OK
      And its end is the local time "now"
      And it reads the same again

    Scenario: [TS-61] John restarts his timesheet by GET
      Given there is an activity
      And John has a timesheet
      When John calls GET /api/timesheets/{timesheet}/restart
      Then the answer is 200 OK
      And its begin is the local time "now"
