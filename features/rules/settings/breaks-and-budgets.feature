@writes @serial
Feature: Breaks and budgets by the settings
  A break is a field only where breaks are on, and a budget limits bookings only where it must not be overbooked. Rules
  TS9, TS14, TS16 and TS19.

  Rule: A break is taken from the duration where breaks are on, and is unknown where they are off

    Scenario: [SG-30] Anna books with a break where breaks are on
      Given the installation has timesheet.rules.break_time_active "1"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00", "break": "0:30"}
        """
      Then the answer is 200 OK
      And its break is 1800
      And its duration is 5400

    Scenario: [SG-31] John changes the break of a timesheet where breaks are on
      Given the installation has timesheet.rules.break_time_active "1"
      And John has a timesheet
      When John changes the timesheet with break "0:15"
      Then the answer is 200 OK
      And its break is 900
      And its duration is 6300

    Scenario: [SG-32] Anna books with a break where breaks are off
      Given the installation has timesheet.rules.break_time_active "0"
      When Anna creates a timesheet with break "0:30"
      Then the answer is 400 Bad Request
      And nothing was added

  Rule: A budget is exceeded only where the installation allows it

    Scenario Outline: [SG-33] Anna books two hours on an activity of one hour where that is <word>
      Given the installation has timesheet.rules.allow_overbooking_budget "<value>"
      And there is an activity with timeBudget "1:00"
      When Anna creates a timesheet with billable true
      Then the answer is <status>

      Examples: both values
        | value | word      | status          |
        | 0     | forbidden | 400 Bad Request |
        | 1     | allowed   | 200 OK          |

    Scenario Outline: [SG-41] Anna books two hours on a project of one hour where that is <word>
      Given the installation has timesheet.rules.allow_overbooking_budget "<value>"
      And there is a project with timeBudget "1:00"
      And there is an activity
      When Anna creates a timesheet with billable true
      Then the answer is <status>

      Examples: both values
        | value | word      | status          |
        | 0     | forbidden | 400 Bad Request |
        | 1     | allowed   | 200 OK          |

    Scenario Outline: [SG-42] Anna books two hours on a customer of one hour where that is <word>
      Given the installation has timesheet.rules.allow_overbooking_budget "<value>"
      And there is a customer with timeBudget "1:00"
      And there is a project
      And there is an activity
      When Anna creates a timesheet with billable true
      Then the answer is <status>

      Examples: both values
        | value | word      | status          |
        | 0     | forbidden | 400 Bad Request |
        | 1     | allowed   | 200 OK          |

    Scenario: [SG-34] Anna books what a budget just allows where none may be exceeded
      Given the installation has timesheet.rules.allow_overbooking_budget "0"
      And there is an activity with timeBudget "2:00"
      When Anna creates a timesheet with billable true
      Then the answer is 200 OK
      And one timesheet was added

    Scenario: [SG-35] Anna books on a full budget without billing where none may be exceeded
      Given the installation has timesheet.rules.allow_overbooking_budget "0"
      And there is an activity with timeBudget "1:00"
      When Anna creates a timesheet with billable false
      Then the answer is 200 OK
      And one timesheet was added
