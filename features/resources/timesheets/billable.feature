@writes
Feature: What makes a timesheet billable
  Without a word about it, a timesheet is billable where all above it are, if at all. Rule B9.

  Background:
    Given there is an activity with project null

  Rule: Where something above is not billable, a timesheet without billable is not either

    Scenario: [TS-69] John books where the customer is not billable
      Given there is a customer with billable false
      And there is a project
      When John creates a timesheet
      Then the answer is 200 OK
      And its billable is false

    Scenario: [TS-70] John books where the project is not billable
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
