@writes
Feature: HTML5 input
  POST and PATCH of timesheets take HTML5 local date-times: the given time is kept and the user's time zone is added.
  Rules D11, D13, D14, D17 and D19.

  Rule: The given local time is kept

    @smoke
    Scenario Outline: [HT-01] John, whose time zone is <zone>, books from ten to twelve
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And its end is the local time "2024-07-15T12:00:00"

      Examples: five time zones
        | zone             | why                      |
        | UTC              | no offset                |
        | Europe/Berlin    | east of UTC              |
        | America/New_York | west of UTC              |
        | Asia/Kolkata     | half an hour east of UTC |
        | Australia/Sydney | southern hemisphere      |

    Scenario Outline: [HT-02] John, whose time zone is <zone>, moves the <field> of a timesheet
      Given John lives in <zone>
      And John has a timesheet
      When John changes the timesheet with <field> "<time>"
      Then the answer is 200 OK
      And its <field> is the local time "<time>"

      Examples: both times in five time zones
        | zone             | field | time                | why                      |
        | UTC              | begin | 2024-01-15T08:15:00 | no offset                |
        | UTC              | end   | 2024-01-15T13:45:00 | no offset                |
        | Europe/Berlin    | begin | 2024-01-15T08:15:00 | east of UTC              |
        | Europe/Berlin    | end   | 2024-01-15T13:45:00 | east of UTC              |
        | America/New_York | begin | 2024-01-15T08:15:00 | west of UTC              |
        | America/New_York | end   | 2024-01-15T13:45:00 | west of UTC              |
        | Asia/Kolkata     | begin | 2024-01-15T08:15:00 | half an hour east of UTC |
        | Asia/Kolkata     | end   | 2024-01-15T13:45:00 | half an hour east of UTC |
        | Australia/Sydney | begin | 2024-01-15T08:15:00 | southern hemisphere      |
        | Australia/Sydney | end   | 2024-01-15T13:45:00 | southern hemisphere      |

  Rule: A timesheet is read with the times that were booked

    Background:
      Given John lives in America/New_York

    Scenario: [HT-03] John reads the timesheet that he booked
      Given John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John reads the timesheet
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And its end is the local time "2024-07-15T12:00:00"

  Rule: Seconds may be left out

    Scenario: [HT-04] John books times without seconds
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00", "end": "2024-07-15T12:00"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And its duration is 7200

  Rule: A value that is not a date-time is refused

    Scenario Outline: [HT-05] John creates a timesheet with <what> as begin
      When John creates a timesheet with begin <value>
      Then the answer is 400 Bad Request
      And the error names begin
      And nothing was added

      Examples: values that are not HTML5 local date-times
        | what                 | value                     | why                      |
        | garbage              | "garbage"                 | not a date               |
        | a date               | "2024-06-01"              | the time is missing      |
        | an impossible date   | "2024-02-30T10:00:00"     | February has no 30th     |
        | a lower-case t       | "2024-06-01t10:00:00"     | the T must be upper case |
        | a number             | 1717236000                | not a string             |
        | a time with a suffix | "2024-06-01T10:00:00junk" | text after the time      |

    Scenario Outline: [HT-06] John creates a timesheet with an empty begin, sent as <what>
      When John creates a timesheet with begin <value>
      Then the answer is no server error

      Examples: three ways to send an empty value
        | what          | value |
        | null          | null  |
        | an empty text | ""    |
        | false         | false |

    Scenario Outline: [HT-07] John changes the begin of a timesheet to an empty value, sent as <what>
      Given John has a timesheet
      When John changes the timesheet with begin <value>
      Then the answer is no server error

      Examples: three ways to send an empty value
        | what          | value |
        | null          | null  |
        | an empty text | ""    |
        | false         | false |

    Scenario: [HT-08] John creates a timesheet that ends before it begins
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T12:00:00", "end": "2024-07-15T10:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added
