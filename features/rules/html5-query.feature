@writes
Feature: HTML5 date-times in queries
  The parameters begin, end and modified_after of timesheet lists take HTML5 local date-times. Rules D24 and D25.

  Rule: Query parameters take only the full form, in the caller's local time

    Scenario: [HT-11] John lists timesheets from the second at which his begins
      Given John lives in America/New_York
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John lists timesheets with "begin=2024-07-15T10:00:00&end=2024-07-15T10:00:00"
      Then the answer is 200 OK
      And the list holds it

    Scenario Outline: [HT-12] John lists timesheets <what>
      Given John lives in America/New_York
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: periods that do not contain the begin
        | what                               | query                                             |
        | from one second after his begins   | begin=2024-07-15T10:00:01&end=2024-07-15T23:59:59 |
        | until one second before his begins | begin=2024-07-15T00:00:00&end=2024-07-15T09:59:59 |

    Scenario Outline: [HT-13] John lists timesheets with <what> as <parameter>
      When John lists timesheets with "<parameter>=<value>"
      Then the answer is 400 Bad Request

      Examples: other forms
        | what        | parameter      | value                | why                         |
        | a date      | begin          | 2024-06-01           | the time is missing         |
        | no seconds  | begin          | 2024-06-01T10:00     | the seconds are missing     |
        | a time zone | begin          | 2024-06-01T10:00:00Z | time zones are not accepted |
        | garbage     | begin          | garbage              | not a date                  |
        | a date      | end            | 2024-06-01           | the time is missing         |
        | garbage     | end            | garbage              | not a date                  |
        | garbage     | modified_after | garbage              | not a date                  |
