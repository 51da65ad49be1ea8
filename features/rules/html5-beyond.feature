@writes @needs-editable-times
Feature: HTML5 input beyond the promise
  What becomes of zones, fractions and hours that do not exist is noted, not judged; it must not fail. Rules D11 to D20.

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
        | what         | begin                       | why        |
        | Z            | "2024-07-15T10:00:00Z"      | a zone     |
        | an offset    | "2024-07-15T10:00:00+05:00" | a zone     |
        | milliseconds | "2024-07-15T10:00:00.123"   | a fraction |

  Rule: Where the clock is put forward or back, an hour is chosen

    Scenario Outline: [HT-10] John books in the <what> of <zone>
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "<begin>", "end": "<end>"}
        """
      Then the answer is 200 OK
      And the outcome is noted for its begin

      Examples: gap and overlap
        | what    | zone             | begin               | end                 | why                     |
        | gap     | Europe/Berlin    | 2024-03-31T02:30:00 | 2024-03-31T05:00:00 | the hour does not exist |
        | overlap | Europe/Berlin    | 2024-10-27T02:30:00 | 2024-10-27T05:00:00 | the hour exists twice   |
        | gap     | America/New_York | 2024-03-10T02:30:00 | 2024-03-10T05:00:00 | the hour does not exist |
        | overlap | America/New_York | 2024-11-03T01:30:00 | 2024-11-03T05:00:00 | the hour exists twice   |
