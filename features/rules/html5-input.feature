@writes @needs-editable-times
Feature: HTML5 input
  POST and PATCH of timesheets take HTML5 local date-times: the user's zone is added and the given time is kept.
  Rules D11 to D20.

  Rule: The given local time is kept

    @smoke
    Scenario Outline: [HT-01] John, who lives in <zone>, books from ten to twelve
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And its end is the local time "2024-07-15T12:00:00"

      Examples: five zones
        | zone             | why               |
        | UTC              | no offset         |
        | Europe/Berlin    | east              |
        | America/New_York | west              |
        | Asia/Kolkata     | half an hour      |
        | Australia/Sydney | the southern half |

    Scenario Outline: [HT-02] John, who lives in <zone>, moves the <field> of a timesheet
      Given John lives in <zone>
      And John has a timesheet
      When John changes the timesheet with <field> "<time>"
      Then the answer is 200 OK
      And its <field> is the local time "<time>"

      Examples: both ends in five zones
        | zone             | field | time                | why               |
        | UTC              | begin | 2024-01-15T08:15:00 | no offset         |
        | UTC              | end   | 2024-01-15T13:45:00 | no offset         |
        | Europe/Berlin    | begin | 2024-01-15T08:15:00 | east              |
        | Europe/Berlin    | end   | 2024-01-15T13:45:00 | east              |
        | America/New_York | begin | 2024-01-15T08:15:00 | west              |
        | America/New_York | end   | 2024-01-15T13:45:00 | west              |
        | Asia/Kolkata     | begin | 2024-01-15T08:15:00 | half an hour      |
        | Asia/Kolkata     | end   | 2024-01-15T13:45:00 | half an hour      |
        | Australia/Sydney | begin | 2024-01-15T08:15:00 | the southern half |
        | Australia/Sydney | end   | 2024-01-15T13:45:00 | the southern half |

  Rule: What was booked is what is read

    Background:
      Given John lives in America/New_York

    Scenario: [HT-03] John reads what he booked
      Given John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John reads the timesheet
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And its end is the local time "2024-07-15T12:00:00"

  Rule: Seconds may be left out

    Scenario: [HT-04] John books without seconds
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00", "end": "2024-07-15T12:00"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And its duration is 7200

  Rule: What is no date-time is refused

    Scenario Outline: [HT-05] John books with <what> as begin
      When John creates a timesheet with begin <value>
      Then the answer is 400 Bad Request
      And the error names begin
      And nothing was added

      Examples: input that is no HTML5 local date-time
        | what               | value                     | why                           |
        | garbage            | "garbage"                 | no date at all                |
        | a date             | "2024-06-01"              | the time is missing           |
        | an impossible date | "2024-02-30T10:00:00"     | February has no 30th          |
        | a lower-case t     | "2024-06-01t10:00:00"     | the form has a capital T      |
        | a number           | 1717236000                | no text                       |
        | a time and a rest  | "2024-06-01T10:00:00junk" | nothing may follow but a zone |

    Scenario Outline: [HT-06] John books with <what> as begin
      When John creates a timesheet with begin <value>
      Then the answer is no server error

      Examples: nothing, in three spellings
        | what    | value |
        | null    | null  |
        | no text | ""    |
        | false   | false |

    Scenario Outline: [HT-07] John changes a begin to <what>
      Given John has a timesheet
      When John changes the timesheet with begin <value>
      Then the answer is no server error

      Examples: nothing, in three spellings
        | what    | value |
        | null    | null  |
        | no text | ""    |
        | false   | false |

    Scenario: [HT-08] John books an end before the begin
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T12:00:00", "end": "2024-07-15T10:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added
