@writes
Feature: Durations and rates of timesheets
  The duration is the time from begin to end, and the rate follows from it. Rules D20, TS14 and TS15.

  Rule: The duration is the time from begin to end in seconds

    Scenario Outline: [TS-11] John creates a timesheet from <begin> to <end>
      When John creates a timesheet with
        """json
        {"begin": "<begin>", "end": "<end>"}
        """
      Then the answer is 200 OK
      And its duration is <seconds>
      And it reads the same again

      Examples: whole minutes
        | begin               | end                 | seconds | why           |
        | 2003-05-01T10:00:00 | 2003-05-01T10:01:00 | 60      | one minute    |
        | 2003-05-01T10:00:00 | 2003-05-01T17:45:00 | 27900   | most of a day |
        | 2003-05-01T22:00:00 | 2003-05-02T02:30:00 | 16200   | past midnight |

    Scenario: [TS-12] John creates a timesheet with seconds, which an installation may round
      When John creates a timesheet with
        """json
        {"begin": "2003-05-01T10:00:31", "end": "2003-05-01T11:00:29"}
        """
      Then the answer is 200 OK
      And its begin is noted
      And its duration is noted

  Rule: The rate is the hourly rate times the hours, or the fixed rate

    Scenario Outline: [TS-13] Anna creates a timesheet of two hours with <what>
      When Anna creates a timesheet with
        """json
        <rates>
        """
      Then the answer is 200 OK
      And its rate is <rate>
      And it reads the same again

      Examples: rates sent with the timesheet
        | what           | rates                               | rate | why                       |
        | an hourly rate | {"hourlyRate": 50}                  | 100  | the hourly rate times two |
        | a fixed rate   | {"fixedRate": 75.5}                 | 75.5 | independent of the hours  |
        | both           | {"hourlyRate": 50, "fixedRate": 75} | 75   | the fixed rate wins       |

    Scenario: [TS-14] John books on an activity with a rate
      Given there is an activity
      And there is an activity rate with rate 30
      When John creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is still 30 when read again

    Scenario: [TS-15] Anna makes a timesheet with an hourly rate longer
      Given there is a timesheet with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T12:00:00", "hourlyRate": 50}
        """
      When Anna changes the timesheet with end "2003-05-01T14:00:00"
      Then the answer is 200 OK
      And its duration is 14400
      And its rate is 200
