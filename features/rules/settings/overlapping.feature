@writes @serial
Feature: Overlapping timesheets
  Finished timesheets of one user may overlap, or not. Rule TS19.

  Rule: Timesheets of one user overlap only where the installation allows it

    Scenario: [SG-15] Anna books twice for the same time where timesheets may overlap
      Given the installation has timesheet.rules.allow_overlapping_records "1"
      And Anna has a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T11:00:00", "end": "2024-01-15T13:00:00"}
        """
      Then the answer is 200 OK
      And one timesheet was added

    Scenario Outline: [SG-16] Anna books <what> where timesheets may not overlap
      Given the installation has timesheet.rules.allow_overlapping_records "0"
      And Anna has a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T<begin>:00", "end": "2024-01-15T<end>:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: four ways to overlap with ten to twelve
        | what                 | begin | end   |
        | a time that it holds | 10:30 | 11:30 |
        | a time that holds it | 09:00 | 13:00 |
        | over its beginning   | 09:00 | 10:30 |
        | over its end         | 11:00 | 13:00 |

    Scenario: [SG-17] Anna books from the end of a timesheet on where timesheets may not overlap
      Given the installation has timesheet.rules.allow_overlapping_records "0"
      And Anna has a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T12:00:00", "end": "2024-01-15T13:00:00"}
        """
      Then the answer is 200 OK
      And one timesheet was added

    Scenario: [SG-18] Anna books at the time of another where timesheets may not overlap
      Given the installation has timesheet.rules.allow_overlapping_records "0"
      And Tony has a timesheet
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      Then the answer is 200 OK
      And one timesheet was added

    Scenario: [SG-19] Anna moves a timesheet into another where timesheets may not overlap
      Given the installation has timesheet.rules.allow_overlapping_records "0"
      And Anna has a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00"}
        """
      And Anna has a timesheet with
        """json
        {"begin": "2024-01-15T13:00:00", "end": "2024-01-15T15:00:00"}
        """
      When Anna changes the timesheet with begin "2024-01-15T11:00:00"
      Then the answer is 400 Bad Request
      And nothing of it changed
