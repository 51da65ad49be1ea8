@writes
Feature: Date-times beyond HTML5
  Zones, fractions and local times that do not exist or exist twice: the result is noted and not judged. Rules D11, D12, D13 and D21.

  Rule: A suffix after the time never causes a server error

    Scenario Outline: [HT-09] John creates a timesheet with <what> after the time
      Given John lives in Europe/Berlin
      When John creates a timesheet with
        """json
        {"begin": <begin>, "end": "2024-07-16T12:00:00"}
        """
      Then the answer is no server error
      And the outcome is noted for its begin

      Examples: zones and fractions
        | what         | begin                       | why                   |
        | Z            | "2024-07-15T10:00:00Z"      | a time zone           |
        | an offset    | "2024-07-15T10:00:00+05:00" | a time zone           |
        | milliseconds | "2024-07-15T10:00:00.123"   | fractions of a second |

  Rule: A local time that does not exist, or exists twice, is accepted

    Scenario Outline: [HT-10] John creates a timesheet in the <what> of <zone>
      Given John lives in <zone>
      When John creates a timesheet with
        """json
        {"begin": "<begin>", "end": "<end>"}
        """
      Then the answer is 200 OK
      And the outcome is noted for its begin

      Examples: changes between summer and standard time
        | what    | zone             | begin               | end                 | why                     |
        | gap     | Europe/Berlin    | 2024-03-31T02:30:00 | 2024-03-31T05:00:00 | the hour does not exist |
        | overlap | Europe/Berlin    | 2024-10-27T02:30:00 | 2024-10-27T05:00:00 | the hour exists twice   |
        | gap     | America/New_York | 2024-03-10T02:30:00 | 2024-03-10T05:00:00 | the hour does not exist |
        | overlap | America/New_York | 2024-11-03T01:30:00 | 2024-11-03T05:00:00 | the hour exists twice   |
