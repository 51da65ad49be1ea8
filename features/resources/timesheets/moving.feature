@writes
Feature: Moving a timesheet
  A timesheet that moves takes the rates and the billable mark of its new place. Rules B9, RT5 and TS15.

  Rule: A timesheet that moves to another project takes the rate that applies there

    Background:
      Given there is an activity with project null
      And there is a project
      And there is a project rate with rate 20

    Scenario Outline: [TS-125] Anna moves a timesheet to a project of another customer, where the <parent> has a rate
      Given Anna has a timesheet
      And there is a customer
      And there is a project
      And there is a <parent> rate with rate 40
      When Anna changes the timesheet with project "{project}"
      Then its hourlyRate is still 40 when read again
      And its rate is still 80 when read again

      Examples: records with a rate
        | parent   |
        | customer |
        | project  |

    Scenario: [TS-126] Anna moves a timesheet to a project with a rate for her and another for everybody
      Given Anna has a timesheet
      And there is a project
      And there is a project rate with user "{Anna}"
      And there is a project rate with rate 30
      When Anna changes the timesheet with project "{project}"
      Then its hourlyRate is still 12.5 when read again
      And its rate is still 25 when read again

    Scenario: [TS-127] Anna moves a timesheet to a project without a rate
      Given Anna has a timesheet
      And there is a project
      When Anna changes the timesheet with project "{project}"
      Then its hourlyRate is still 0 when read again
      And its rate is still 0 when read again

    Scenario: [TS-128] Anna moves a timesheet to a project with a fixed rate
      Given Anna has a timesheet
      And there is a project
      And there is a project rate with
        """json
        {"rate": 75, "isFixed": true}
        """
      When Anna changes the timesheet with project "{project}"
      Then its fixedRate is still 75 when read again
      And its rate is still 75 when read again

    Scenario: [TS-129] Anna moves a timesheet to a project with an internal rate
      Given Anna has a timesheet
      And there is a project
      And there is a project rate with
        """json
        {"rate": 40, "internalRate": 15}
        """
      When Anna changes the timesheet with project "{project}"
      Then its internalRate is still 30 when read again
      And its rate is still 80 when read again

    Scenario: [TS-130] Anna moves her running timesheet to a project with a rate and stops it
      Given Anna has a running timesheet
      And there is a project
      And there is a project rate with rate 40
      And Anna changes the timesheet with project "{project}"
      When Anna stops the timesheet
      Then its hourlyRate is still 40 when read again

  Rule: A fixed rate stays behind when a timesheet moves

    Scenario: [TS-131] Anna moves a timesheet from a project with a fixed rate to one with an hourly rate
      Given there is an activity with project null
      And there is a project rate with isFixed true
      And Anna has a timesheet
      And there is a project
      And there is a project rate with rate 40
      When Anna changes the timesheet with project "{project}"
      Then its rate is still 80 when read again

  Rule: A timesheet that moves to another activity takes the rate that applies there

    Scenario: [TS-132] Anna moves a timesheet from an activity with a rate to one without
      Given there is a project rate with rate 20
      And there is an activity
      And there is an activity rate with rate 40
      And Anna has a timesheet
      And there is an activity
      When Anna changes the timesheet with activity "{activity}"
      Then its hourlyRate is still 20 when read again

  Rule: A rate that was set by hand stays behind, unless the change that moves the timesheet sets it

    Background:
      Given there is an activity with project null
      And there is a project
      And Anna has a timesheet with hourlyRate 99

    Scenario: [TS-133] Anna moves a timesheet with a rate of her own to a project with a rate
      Given there is a project
      And there is a project rate with rate 40
      When Anna changes the timesheet with project "{project}"
      Then its hourlyRate is still 40 when read again

    Scenario: [TS-134] Anna moves a timesheet to a project with a rate and sets another
      Given there is a project
      And there is a project rate with rate 40
      When Anna changes the timesheet with
        """json
        {"project": "{project}", "hourlyRate": 55}
        """
      Then its hourlyRate is still 55 when read again
      And its rate is still 110 when read again
