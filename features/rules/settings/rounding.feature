@writes @serial
Feature: Rounding
  Begin, end and duration of a finished timesheet are rounded as the installation says. Rule D20.

  Rule: Begin, end and duration of a finished timesheet are rounded by the rule of the installation

    Scenario Outline: [SG-10] Anna books from <begin> to <end>
      When Anna creates a timesheet with
        """json
        {"begin": "<begin>", "end": "<end>"}
        """
      Then the answer is 200 OK
      And it lasts from "<begin>" to "<end>", rounded

      Examples: times on a Monday and at a weekend
        | begin               | end                 | why                                    |
        | 2024-01-15T10:07:31 | 2024-01-15T11:52:29 | seconds                                |
        | 2024-01-15T10:08:00 | 2024-01-15T11:53:00 | more than half of a quarter of an hour |
        | 2024-01-15T10:02:30 | 2024-01-15T11:37:30 | half of five minutes                   |
        | 2024-07-15T09:59:59 | 2024-07-15T10:00:01 | summer time, and two seconds           |
        | 2024-01-13T10:07:31 | 2024-01-13T11:52:29 | a Saturday                             |
        | 2024-01-14T10:07:31 | 2024-01-14T11:52:29 | a Sunday                               |

    Scenario: [SG-11] Anna changes the end of a timesheet
      Given Anna has a timesheet
      When Anna changes the timesheet with end "2024-01-15T11:52:29"
      Then the answer is 200 OK
      And it lasts from "2024-01-15T10:00:00" to "2024-01-15T11:52:29", rounded

  Rule: The mode of rounding decides the direction, and the minutes of each part the steps

    Scenario Outline: [SG-12] Anna books with the rounding mode <mode>
      Given the installation has timesheet.rounding.default.mode "<mode>"
      And the installation has timesheet.rounding.default.begin "15"
      And the installation has timesheet.rounding.default.end "15"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:07:31", "end": "2024-01-15T11:52:29"}
        """
      Then its begin is the local time "2024-01-15T<begin>:00"
      And its end is the local time "2024-01-15T<end>:00"
      And its duration is <duration>

      Examples: four modes
        | mode    | begin | end   | duration | why                                 |
        | default | 10:00 | 12:00 | 7200     | in favour of whoever works          |
        | ceil    | 10:15 | 12:00 | 6300     | both up                             |
        | floor   | 10:00 | 11:45 | 6300     | both down                           |
        | closest | 10:15 | 11:45 | 5400     | half a minute decides in both cases |

    Scenario: [SG-13] Anna books where the duration is rounded to ten minutes
      Given the installation has timesheet.rounding.default.mode "default"
      And the installation has timesheet.rounding.default.duration "10"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:00:00", "end": "2024-01-15T11:01:00"}
        """
      Then the answer is 200 OK
      And its duration is 4200

  Rule: Times are rounded on the chosen weekdays alone

    Scenario: [SG-14] Anna books on a Monday where only Sundays are rounded
      Given the installation has timesheet.rounding.default.days "sunday"
      When Anna creates a timesheet with
        """json
        {"begin": "2024-01-15T10:07:31", "end": "2024-01-15T11:52:29"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-01-15T10:07:31"
      And its end is the local time "2024-01-15T11:52:29"
      And its duration is 6298
