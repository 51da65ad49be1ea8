@writes
Feature: Changes of clocks and of time zones
  Durations are those that pass, also where clocks are changed meanwhile, and a timesheet keeps its instant when its owner moves.
  Rules D5, D13, D21 and TS14.

  Rule: The duration is the time that passes, also where clocks are changed meanwhile

    Scenario Outline: [IS-42] John in <zone> books over the change to <to> time
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "<day>T<from>:00", "end": "<day>T<until>:00"}
        """
      Then the answer is 200 OK
      And its duration is <seconds>
      And it reads the same again

      Examples: clocks go forward, by an hour or half an hour
        | zone                | to     | day        | from  | until | seconds | why                      |
        | Europe/Berlin       | summer | 2024-03-31 | 01:00 | 05:00 | 10800   | three hours, not four    |
        | America/New_York    | summer | 2024-03-10 | 01:30 | 03:30 | 3600    | one hour, not two        |
        | Australia/Sydney    | summer | 2024-10-06 | 00:00 | 12:00 | 39600   | southern spring          |
        | Australia/Lord_Howe | summer | 2024-10-06 | 01:00 | 04:00 | 9000    | clocks move half an hour |

      Examples: clocks go back, by an hour or half an hour
        | zone                | to       | day        | from  | until | seconds | why                      |
        | Europe/Berlin       | standard | 2024-10-27 | 01:00 | 05:00 | 18000   | five hours, not four     |
        | America/New_York    | standard | 2024-11-03 | 00:30 | 03:30 | 14400   | four hours, not three    |
        | Australia/Sydney    | standard | 2024-04-07 | 00:00 | 12:00 | 46800   | southern autumn          |
        | Australia/Lord_Howe | standard | 2024-04-07 | 01:00 | 04:00 | 12600   | clocks move half an hour |

    Scenario Outline: [IS-43] John in Berlin moves the end of a timesheet past the change to <to> time
      Given John lives in Europe/Berlin
      And John has a timesheet with
        """json
        {"begin": "<begin>", "end": "<end>"}
        """
      When John changes the timesheet with end "<later>"
      Then its duration is still <seconds> when read again

      Examples: both changes
        | to       | begin               | end                 | later               | seconds | why         |
        | summer   | 2024-03-31T00:00:00 | 2024-03-31T01:00:00 | 2024-03-31T06:00:00 | 18000   | five hours  |
        | standard | 2024-10-27T00:00:00 | 2024-10-27T01:00:00 | 2024-10-27T06:00:00 | 25200   | seven hours |

    Scenario: [IS-44] Anna books four hours by the clock at an hourly rate over the change to summer time
      Given Anna lives in Europe/Berlin
      When Anna creates a timesheet with
        """json
        {"begin": "2024-03-31T01:00:00", "end": "2024-03-31T05:00:00", "hourlyRate": 50}
        """
      Then the answer is 200 OK
      And its rate is 150

  Rule: The offset of a time is that of its own day

    Scenario: [IS-45] John in Berlin books from standard to summer time
      Given John lives in Europe/Berlin
      When John creates a timesheet with
        """json
        {"begin": "2024-03-30T22:00:00", "end": "2024-03-31T06:00:00"}
        """
      Then the answer is 200 OK
      And its begin is "2024-03-30T22:00:00+01:00"
      And its end is "2024-03-31T06:00:00+02:00"
      And its duration is 25200

  Rule: A timesheet keeps its time zone after its owner has moved, until it is changed

    Background:
      Given John lives in Europe/Berlin
      And John has a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      And John lives in America/New_York

    Scenario: [IS-46] John reads a timesheet that he booked before he moved
      When John reads the timesheet
      Then its begin is the local time "2024-07-15T10:00:00"
      And every date-time of it is ISO 8601 with the offset "+02:00"

    Scenario: [IS-47] John lists a timesheet that he booked before he moved
      When John lists timesheets
      Then its begin is the local time "2024-07-15T10:00:00"
      And every date-time of it is ISO 8601 with the offset "+02:00"

    Scenario Outline: [IS-48] John changes the <field> of a timesheet that he booked before he moved
      When John changes the timesheet with <field> "<value>"
      Then its begin is still "<begin>" when read again
      And its end is still "<end>" when read again
      And its duration is still <seconds> when read again

      Examples: a given time is of the former zone, and the timesheet moves with its owner
        | field       | value               | begin                    | end                      | seconds | why             |
        | description | persimmon           | 2024-07-15T04:00:00-04:00 | 2024-07-15T06:00:00-04:00 | 7200    | the same time   |
        | begin       | 2024-07-15T09:00:00 | 2024-07-15T03:00:00-04:00 | 2024-07-15T06:00:00-04:00 | 10800   | one hour longer |
        | end         | 2024-07-15T13:00:00 | 2024-07-15T04:00:00-04:00 | 2024-07-15T07:00:00-04:00 | 10800   | one hour longer |

    Scenario: [IS-49] Anna changes a timesheet of John that he booked before he moved
      When Anna changes the timesheet with description "persimmon"
      Then its begin is still "2024-07-15T04:00:00-04:00" when read again
      And its end is still "2024-07-15T06:00:00-04:00" when read again

    Scenario: [IS-50] John books after he has moved
      When John creates a timesheet with
        """json
        {"begin": "2024-07-16T10:00:00", "end": "2024-07-16T12:00:00"}
        """
      Then its begin is still "2024-07-16T10:00:00-04:00" when read again
