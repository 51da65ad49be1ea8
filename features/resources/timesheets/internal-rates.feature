@writes
Feature: Rates and internal rates of timesheets
  The rate and the internal rate of a timesheet are its duration times the rates that apply. Rules RT5, TS14 and TS15.

  Rule: The internal rate is the rate if no internal rate is set

    Scenario Outline: [TS-102] Anna creates a timesheet of two hours with the internal rate <internal>
      Given there is an activity rate with
        """json
        {"rate": 40, "internalRate": <internal>}
        """
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its internalRate is <worth>

      Examples: with and without an internal rate
        | internal | worth | why                   |
        | 30       | 60    | its own internal rate |
        | null     | 80    | the same as the rate  |

  Rule: The rate grows with the duration


    Scenario: [TS-104] Anna moves the begin of a timesheet to an hour earlier
      Given there is an activity rate with rate 40
      And Anna has a timesheet with
        """json
        {"begin": "2024-03-04T10:00:00", "end": "2024-03-04T12:00:00"}
        """
      When Anna changes the timesheet with begin "2024-03-04T09:00:00"
      Then the answer is 200 OK
      And its rate is still 120 when read again
