@writes @needs-editable-times
Feature: Where a timesheet may be booked
  A timesheet fits its project: its time, its activities. Rules TS7, TS8 and D23.

  Rule: Nothing is booked before a project starts, or after it ends

    @needs-future-times
    Scenario Outline: [TS-80] John books a day <when>
      Given there is a project with
        """json
        {"start": "2003-05-01", "end": "2098-12-31"}
        """
      And there is an activity
      When John creates a timesheet with
        """json
        {"begin": "<day>T10:00:00", "end": "<day>T11:00:00"}
        """
      Then the answer is <status>

      Examples: its first day, and the days outside
        | when             | day        | status          | why               |
        | before the start | 2003-04-30 | 400 Bad Request | too early         |
        | at the start     | 2003-05-01 | 200 OK          | the day is within |
        | at the end       | 2098-12-31 | 200 OK          | the day is within |
        | after the end    | 2099-01-01 | 400 Bad Request | too late          |

    @needs-future-times
    Scenario: [TS-103] John books across the end
      Given there is a project with end "2098-12-31"
      And there is an activity
      When John creates a timesheet with
        """json
        {"begin": "2098-12-31T23:00:00", "end": "2099-01-01T01:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added

    Scenario: [TS-94] John books two years
      When John creates a timesheet with
        """json
        {"begin": "2021-01-15T10:00:00", "end": "2023-01-15T10:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added

  Rule: An activity is booked on its own project, and a global one only where such are allowed

    Scenario Outline: [TS-81] John books a global activity on a project that <allows> such
      Given there is an activity with project null
      And there is a project with globalActivities <value>
      When John creates a timesheet
      Then the answer is <status>

      Examples: allowed and not
        | allows | value | status          | why         |
        | allows | true  | 200 OK          | allowed     |
        | bars   | false | 400 Bad Request | not allowed |

    Scenario: [TS-82] John books an activity of another project
      Given there is an activity with project "{project}"
      And there is a project
      When John creates a timesheet
      Then the answer is 400 Bad Request
      And nothing was added

    Scenario: [TS-95] John moves a timesheet to another project, and not to its activity
      Given there is an activity
      And John has a timesheet
      And there is a project
      When John changes the timesheet with project "{project}"
      Then the answer is 400 Bad Request

  Rule: A timesheet that begins later is not stopped now

    @needs-future-times
    Scenario: [TS-88] John stops what is still to begin
      Given John has a running timesheet with begin "2091-05-01T10:00:00"
      When John stops the timesheet
      Then the answer is 400 Bad Request
      And the error names end_date
      And nothing of it changed
