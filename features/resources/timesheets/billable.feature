@writes
Feature: Default of billable
  A timesheet without billable is billable only if its activity, project and customer are. Rule B9.

  Background:
    Given there is an activity with project null

  Rule: A timesheet without billable is not billable if its activity, project or customer is not

    Scenario: [TS-69] John books on a customer that is not billable
      Given there is a customer with billable false
      And there is a project
      When John creates a timesheet
      Then the answer is 200 OK
      And its billable is false

    Scenario: [TS-70] John books on a project that is not billable
      Given there is a project with billable false
      And there is an activity
      When John creates a timesheet
      Then the answer is 200 OK
      And its billable is false

    Scenario: [TS-71] John books on an activity that is not billable
      Given there is an activity with billable false
      When John creates a timesheet
      Then the answer is 200 OK
      And its billable is false
