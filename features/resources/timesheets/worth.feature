@writes
Feature: What a timesheet is worth
  The worth of a timesheet, outside and within, is its duration by its rates. Rules TS15, RT5 and TS18.

  Rule: Where no internal rate is set, the rate counts within too

    Scenario Outline: [TS-102] Anna books two hours where the internal rate is <internal>
      Given there is an activity rate with
        """json
        {"rate": 40, "internalRate": <internal>}
        """
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its internalRate is <worth>

      Examples: one and none
        | internal | worth | why          |
        | 30       | 60    | its own      |
        | null     | 80    | as the other |

  Rule: A longer timesheet is worth more

    @needs-editable-times
    Scenario: [TS-104] Anna begins an hour earlier
      Given there is an activity rate with rate 40
      And Anna has a timesheet with
        """json
        {"begin": "2024-03-04T10:00:00", "end": "2024-03-04T12:00:00"}
        """
      When Anna changes the timesheet with begin "2024-03-04T09:00:00"
      Then the answer is 200 OK
      And its rate is still 120 when read again
