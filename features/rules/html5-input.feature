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
      Then the answer is 200 OK and matches the contract
      And its begin is the local time "2024-07-15T10:00:00"
      And its end is the local time "2024-07-15T12:00:00"
      And its duration is 7200

      Examples: five zones
        | zone             | why                  |
        | UTC              | no offset            |
        | Europe/Berlin    | east                 |
        | America/New_York | west                 |
        | Asia/Kolkata     | half an hour         |
        | Australia/Sydney | the southern half    |

    Scenario Outline: [HT-02] John, who lives in <zone>, moves a timesheet
      Given John lives in <zone>
      And John has a timesheet
      When John changes the timesheet with
        """json
        {"begin": "2024-07-15T08:15:00", "end": "2024-07-15T09:45:00"}
        """
      Then the answer is 200 OK and matches the contract
      And its begin is the local time "2024-07-15T08:15:00"
      And its end is the local time "2024-07-15T09:45:00"
      And its duration is 5400

      Examples: five zones
        | zone             | why                  |
        | UTC              | no offset            |
        | Europe/Berlin    | east                 |
        | America/New_York | west                 |
        | Asia/Kolkata     | half an hour         |
        | Australia/Sydney | the southern half    |

    Scenario: [HT-03] What was booked is stored
      Given John lives in America/New_York
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John reads the timesheet
      Then the answer is 200 OK and matches the contract
      And its begin is the local time "2024-07-15T10:00:00"
      And its end is the local time "2024-07-15T12:00:00"

  Rule: Seconds may be left out

    Scenario: [HT-04] John books without seconds
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00", "end": "2024-07-15T12:00"}
        """
      Then the answer is 200 OK and matches the contract
      And its begin is the local time "2024-07-15T10:00:00"
      And its duration is 7200

  Rule: What is no date-time is refused

    Scenario Outline: [HT-05] John books with <what> as begin
      When John creates a timesheet with begin <value>
      Then the answer is 400 Bad Request and matches the contract
      And the error names begin
      And nothing was added

      Examples: input that is no HTML5 local date-time
        | what                | value                  | why                           |
        | garbage             | "garbage"              | no date at all                |
        | a date              | "2024-06-01"           | the time is missing           |
        | an impossible date  | "2024-02-30T10:00:00"  | February has no 30th          |
        | a lower-case t      | "2024-06-01t10:00:00"  | the form has a capital T      |
        | a number            | 1717236000             | no text                       |
        | a time and a rest   | "2024-06-01T10:00:00junk" | nothing may follow but a zone |

    Scenario Outline: [HT-06] John books with <what> as begin
      When John creates a timesheet with begin <value>
      Then the answer is no server error

      Examples: nothing, in three spellings
        | what      | value | why                        |
        | null      | null  | must not break the server  |
        | no text   | ""    | must not break the server  |
        | false     | false | must not break the server  |

    Scenario Outline: [HT-07] John changes a begin to <what>
      Given John has a timesheet
      When John changes the timesheet with begin <value>
      Then the answer is no server error

      Examples: nothing, in three spellings
        | what      | value | why                        |
        | null      | null  | must not break the server  |
        | no text   | ""    | must not break the server  |
        | false     | false | must not break the server  |

    Scenario: [HT-08] John books an end before the begin
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T12:00:00", "end": "2024-07-15T10:00:00"}
        """
      Then the answer is 400 Bad Request and matches the contract
      And nothing was added

  Rule: A suffix behind the time is not promised anything

    Scenario Outline: [HT-09] John books with <what> behind the time
      Given John lives in Europe/Berlin
      When John creates a timesheet with
        """json
        {"begin": <begin>, "end": "2024-07-16T12:00:00"}
        """
      Then the answer is no server error
      And the outcome is noted for its begin

      Examples: zones and fractions
        | what         | begin                          | why                 |
        | Z            | "2024-07-15T10:00:00Z"         | a zone              |
        | an offset    | "2024-07-15T10:00:00+05:00"    | a zone              |
        | milliseconds | "2024-07-15T10:00:00.123"      | a fraction          |

  Rule: Where the clock is put forward or back, an hour is chosen

    Scenario Outline: [HT-10] John books in the <what> of <zone>
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "<begin>", "end": "<end>"}
        """
      Then the answer is 200 OK and matches the contract
      And the outcome is noted for its begin

      Examples: gap and overlap
        | what    | zone             | begin               | end                 | why                       |
        | gap     | Europe/Berlin    | 2024-03-31T02:30:00 | 2024-03-31T05:00:00 | the hour does not exist   |
        | overlap | Europe/Berlin    | 2024-10-27T02:30:00 | 2024-10-27T05:00:00 | the hour exists twice     |
        | gap     | America/New_York | 2024-03-10T02:30:00 | 2024-03-10T05:00:00 | the hour does not exist   |
        | overlap | America/New_York | 2024-11-03T01:30:00 | 2024-11-03T05:00:00 | the hour exists twice     |

  Rule: Query parameters take the full form only, in the caller's local time

    Scenario: [HT-11] John lists from the minute of his timesheet on
      Given John lives in America/New_York
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John lists timesheets with "begin=2024-07-15T10:00:00&end=2024-07-15T10:00:00"
      Then the answer is 200 OK and matches the contract
      And the list holds it

    Scenario Outline: [HT-12] John lists <what>
      Given John lives in America/New_York
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list does not hold it

      Examples: spans beside the begin
        | what               | query                                             | why               |
        | from a second later | begin=2024-07-15T10:00:01&end=2024-07-15T23:59:59 | begin is compared |
        | to a second before | begin=2024-07-15T00:00:00&end=2024-07-15T09:59:59 | begin is compared |

    Scenario Outline: [HT-13] John lists with <what> as <parameter>
      When John lists timesheets with "<parameter>=<value>"
      Then the answer is 400 Bad Request and matches the contract

      Examples: other forms
        | what        | parameter      | value                     | why                    |
        | a date      | begin          | 2024-06-01                | the time is missing    |
        | no seconds  | begin          | 2024-06-01T10:00          | the seconds are missing |
        | a zone      | begin          | 2024-06-01T10:00:00Z      | no zone is taken       |
        | garbage     | begin          | garbage                   | no date at all         |
        | a date      | end            | 2024-06-01                | the time is missing    |
        | garbage     | end            | garbage                   | no date at all         |
        | garbage     | modified_after | garbage                   | no date at all         |
