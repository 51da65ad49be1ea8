@writes
Feature: What the configuration says
  The configuration that every user reads is what the server does. Rules CF1, CF2, CP12, TS17 and TS18.

  Rule: The configuration says whether times are set, overlap and lie in the future

    Scenario: [SY-37] John books with begin and end
      When John creates a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      Then the outcome is what the configuration says of trackingMode

    Scenario: [SY-38] Anna books over another timesheet
      Given Anna has a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      Then the outcome is what the configuration says of isAllowOverlapping

    Scenario: [SY-39] Anna books in the future
      When Anna creates a timesheet with
        """json
        {"begin": "2090-01-15T10:00:00", "end": "2090-01-15T12:00:00"}
        """
      Then the outcome is what the configuration says of isAllowFutureTimes

  Rule: The configuration says how many timesheets of a user run at once

    Scenario: [SY-40] Jane lists what runs after she has started two timesheets
      Given Jane has a running timesheet called "first"
      And Jane has a running timesheet called "second"
      When Jane lists active timesheets
      Then the outcome is what the configuration says of activeEntriesHardLimit

  Rule: The configuration says when a day begins

    Scenario: [SY-41] John reads the configuration of timesheets
      When John calls GET /api/config/timesheet
      Then the answer is 200 OK
      And the outcome is what the configuration says of defaultBeginTime

  @since-2.18
  Rule: Every colour on offer is accepted

    Scenario Outline: [SY-42] Anna gives a <thing> each colour on offer
      Given there is a <thing>
      When Anna changes the <thing> to each colour on offer
      Then every answer is 200 OK

      Examples: records with a colour
        | thing    |
        | customer |
        | project  |
        | activity |
        | team     |
