@writes
Feature: ISO 8601 output
  Date-times are returned in ISO 8601, in the local time of the timesheet's owner with its offset. Rules D1 to D5 and D7.

  Rule: Every date-time of a timesheet is ISO 8601 with the offset of its owner's time zone at that time

    Scenario Outline: [IS-01] John, whose time zone is <zone>, books in <season>
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "<day>T10:00:00", "end": "<day>T12:00:00"}
        """
      Then the answer is 200 OK
      And every date-time of it is ISO 8601 with the offset "<offset>"

      Examples: time zones with and without summer time, west and east, north and south
        | zone             | season | day        | offset | why                                    |
        | UTC              | winter | 2024-01-15 | +00:00 | the offset is written, never Z         |
        | Europe/Berlin    | winter | 2024-01-15 | +01:00 | standard time                          |
        | Europe/Berlin    | summer | 2024-07-15 | +02:00 | summer time                            |
        | America/New_York | winter | 2024-01-15 | -05:00 | west of UTC                            |
        | America/New_York | summer | 2024-07-15 | -04:00 | west of UTC, summer time               |
        | America/St_Johns | winter | 2024-01-15 | -03:30 | half an hour, west of UTC              |
        | America/St_Johns | summer | 2024-07-15 | -02:30 | half an hour, west of UTC, summer time |
        | Asia/Kolkata     | winter | 2024-01-15 | +05:30 | half an hour, no summer time           |
        | Asia/Kolkata     | summer | 2024-07-15 | +05:30 | half an hour, no summer time           |
        | Australia/Sydney | winter | 2024-07-15 | +10:00 | southern winter                        |
        | Australia/Sydney | summer | 2024-01-15 | +11:00 | southern summer                        |
        | Pacific/Chatham  | winter | 2024-07-15 | +12:45 | three quarters of an hour              |

    Scenario: [IS-20] Anna in Kolkata changes a timesheet of John in New York
      Given John lives in America/New_York
      And Anna lives in Asia/Kolkata
      And John has a timesheet
      When Anna changes the timesheet with begin "2024-01-15T09:00:00"
      Then its begin is the local time "2024-01-15T09:00:00"

    Scenario: [IS-21] John in New York reads the timesheet that Anna in Kolkata booked for him
      Given John lives in America/New_York
      And Anna lives in Asia/Kolkata
      And Anna has a timesheet with user "{John}"
      When John reads the timesheet
      Then every date-time of it is ISO 8601 with the offset "-05:00"

    Scenario Outline: [IS-02] John in New York <reads>
      Given John lives in America/New_York
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When John <reads>
      Then the answer is 200 OK
      And every date-time of it is ISO 8601 with the offset "-04:00"

      Examples: every answer with a finished timesheet
        | reads                                                                               | why                         |
        | reads the timesheet                                                                 | a single timesheet          |
        | lists timesheets with "begin=2024-07-15T00:00:00&end=2024-07-15T23:59:59"           | a list                      |
        | lists timesheets with "begin=2024-07-15T00:00:00&end=2024-07-15T23:59:59&full=true" | a list with full objects    |
        | lists recent timesheets with "size=100"                                             | the recent timesheets       |
        | changes the timesheet with description "said again"                                 | the answer to a change      |
        | duplicates the timesheet                                                            | the answer to a duplication |

    Scenario Outline: [IS-03] Tony in Kolkata <reads> while it runs
      Given Tony lives in Asia/Kolkata
      And Tony has a running timesheet
      When Tony <reads>
      Then the answer is 200 OK
      And every date-time of it is ISO 8601 with the offset "+05:30"

      Examples: every answer with a running timesheet
        | reads                   | why                   |
        | reads the timesheet     | a single timesheet    |
        | lists active timesheets | the active timesheets |
        | stops the timesheet     | stopping sets the end |

  Rule: The offset is that of the owner's time zone, not of the reader's

    Background:
      Given John lives in America/New_York

    Scenario: [IS-04] Susan, in another time zone, reads a timesheet of John
      Given John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      When Susan reads the timesheet
      Then the answer is 200 OK
      And its begin is the local time "2024-07-15T10:00:00"
      And every date-time of it is ISO 8601 with the offset "-04:00"

  Rule: The end of a running timesheet is null

    Scenario: [IS-05] John reads his running timesheet
      Given John has a running timesheet
      When John reads the timesheet
      Then the answer is 200 OK
      And its end is null
