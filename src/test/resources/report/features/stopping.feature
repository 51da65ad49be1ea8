Feature: Stopping a timesheet

  Rule: Only a running timesheet can be stopped, and stopping sets its end

    Scenario: [TS-12] John stops his running timesheet
      Given it runs
      Then it breaks

    Scenario: [TS-40] John starts without a begin
      Given it runs

    Scenario: [TO-9] John is late
      Given it is skipped
