@writes @serial
Feature: Which times an installation allows
  Times in the future, empty and long timesheets, and several running at once are allowed or refused. Rules D19, TS17 and
  TS19.

  Rule: A timesheet ends when it begins only where the installation allows it

    Scenario Outline: [SG-20] Anna books no time at all where that is <word>
      Given the installation has timesheet.rules.allow_zero_duration "<value>"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T10:00:00"}
        """
      Then the answer is <status>

      Examples: both values
        | value | word      | status          |
        | 1     | allowed   | 200 OK          |
        | 0     | forbidden | 400 Bad Request |

  Rule: Times lie in the future only where the installation allows it

    Scenario Outline: [SG-21] Anna books a day of the year 2099 where that is <word>
      Given the installation has timesheet.rules.allow_future_times "<value>"
      When Anna creates a timesheet with
        """json
        {"begin": "2099-01-15T10:00:00", "end": "2099-01-15T12:00:00"}
        """
      Then the answer is <status>

      Examples: both values
        | value | word      | status          |
        | 1     | allowed   | 200 OK          |
        | 0     | forbidden | 400 Bad Request |

  Rule: A timesheet lasts no longer than the installation allows

    Scenario Outline: [SG-22] Anna books until <end> where eight hours are the most
      Given the installation has timesheet.rules.long_running_duration "480"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T08:00:00", "end": "2024-01-15T<end>:00"}
        """
      Then the answer is <status>

      Examples: the bound
        | end   | status          | why                      |
        | 16:00 | 200 OK          | eight hours              |
        | 17:00 | 400 Bad Request | an hour more             |

    Scenario: [SG-23] Anna books a whole day where nothing limits it
      Given the installation has timesheet.rules.long_running_duration "0"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T00:00:00", "end": "2024-01-16T00:00:00"}
        """
      Then the answer is 200 OK
      And one timesheet was added

  Rule: As many timesheets of a user run at once as the installation allows, and the oldest stops

    Scenario: [SG-24] John starts a third timesheet where three may run
      Given the installation has timesheet.active_entries.hard_limit "3"
      And there is a running timesheet called "first" with
        """json
        {"user": "{John}", "begin": "{an hour ago}"}
        """
      And John has a running timesheet
      And John has a running timesheet called "third"
      When John lists active timesheets
      Then the list holds it
      And the list holds "third" before "first"

    Scenario: [SG-25] John starts a fourth timesheet where three may run
      Given the installation has timesheet.active_entries.hard_limit "3"
      And there is a running timesheet called "first" with
        """json
        {"user": "{John}", "begin": "{an hour ago}"}
        """
      And John has a running timesheet
      And John has a running timesheet
      And John has a running timesheet called "fourth"
      When John lists active timesheets
      Then the list holds "fourth" and not "first"
