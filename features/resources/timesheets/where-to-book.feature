@writes
Feature: Limits of project and activity
  A timesheet must match the dates and activities of its project. Rules D19, D23, TS7, TS8 and TS23.

  Rule: Nothing can be booked outside the dates of a project, or for longer than a year

    @needs-future-times
    Scenario Outline: [TS-80] John creates a timesheet <when> of the project
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

      Examples: the first and the last day, and the days outside
        | when             | day        | status          | why                        |
        | before the start | 2003-04-30 | 400 Bad Request | too early                  |
        | at the start     | 2003-05-01 | 200 OK          | within the project's dates |
        | at the end       | 2098-12-31 | 200 OK          | within the project's dates |
        | after the end    | 2099-01-01 | 400 Bad Request | too late                   |

    @needs-future-times
    Scenario: [TS-103] John creates a timesheet that begins before the end of the project and ends after it
      Given there is a project with end "2098-12-31"
      And there is an activity
      When John creates a timesheet with
        """json
        {"begin": "2098-12-31T23:00:00", "end": "2099-01-01T01:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added

    Scenario: [TS-94] John creates a timesheet of two years
      When John creates a timesheet with
        """json
        {"begin": "2021-01-15T10:00:00", "end": "2023-01-15T10:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added

  Rule: An activity is booked on its own project, and a global one where the project allows it

    Scenario Outline: [TS-81] John books a global activity on a project that <allows> it
      Given there is an activity with project null
      And there is a project with globalActivities <value>
      When John creates a timesheet
      Then the answer is <status>

      Examples: projects that allow global activities and projects that do not
        | allows  | value | status          | why         |
        | allows  | true  | 200 OK          | allowed     |
        | forbids | false | 400 Bad Request | not allowed |

    Scenario: [TS-82] John books an activity of another project
      Given there is an activity with project "{project}"
      And there is a project
      When John creates a timesheet
      Then the answer is 400 Bad Request
      And nothing was added

    Scenario: [TS-95] John moves a timesheet to another project without its activity
      Given there is an activity
      And John has a timesheet
      And there is a project
      When John changes the timesheet with project "{project}"
      Then the answer is 400 Bad Request

  Rule: A timesheet that begins in the future cannot be stopped

    @needs-future-times
    Scenario: [TS-88] John stops a timesheet that begins in the future
      Given John has a running timesheet with begin "2091-05-01T10:00:00"
      When John stops the timesheet
      Then the answer is 400 Bad Request
      And the error names end_date
      And nothing of it changed
