@writes
Feature: Restarting timesheets
  Restarting creates a new running timesheet of the caller with the same project and activity. Rules TS24 to TS26.

  Rule: Restarting creates a new running timesheet with the same project and activity

    Scenario: [TS-36] John restarts a timesheet
      Given John has a timesheet with description "quince"
      When John restarts the timesheet
      Then the answer is 200 OK
      And its end is null
      And its begin is the local time "now"
      And its project is "{project}"
      And its activity is "{activity}"

    Scenario: [TS-47] John reads the original of a timesheet that he restarted
      Given John has a timesheet called "former" with
        """json
        {"end": "2024-01-15T12:00:00"}
        """
      And John restarts the timesheet
      When John calls GET /api/timesheets/{former}
      Then the answer is 200 OK
      And its end is the local time "2024-01-15T12:00:00"

    Scenario Outline: [TS-38] John restarts a timesheet with <body>
      Given John has a timesheet
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        <body>
        """
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: invalid values
        | body                  | why               |
        | {"copy": "some"}      | only all is valid |
        | {"begin": "tomorrow"} | not a date-time   |

  Rule: A restarted timesheet has the requested begin, and the description when a copy is requested

    Background:
      Given there is a project
      And there is an activity

    Scenario: [TS-37] John restarts a timesheet with a copy of its description
      Given John has a timesheet with description "quince"
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all", "begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its description is "quince"
      And its begin is the local time "2024-01-16T08:00:00"

    Scenario: [TS-100] John, whose time zone is New York, restarts a timesheet with a begin
      Given John lives in America/New_York
      And John has a timesheet
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-01-16T08:00:00"

    Scenario: [TS-48] John restarts a timesheet without a copy
      Given John has a timesheet with description "quince"
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its description is null
