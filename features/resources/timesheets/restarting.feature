@writes
Feature: Restarting
  Whoever restarts a timesheet goes on with its work in a new one. Rules TS24 to TS26.

  Rule: Restarting begins a new timesheet of the caller's with the same work

    Scenario: [TS-36] John restarts a timesheet
      Given John has a timesheet with description "quince"
      When John restarts the timesheet
      Then the answer is 200 OK
      And its end is null
      And its begin is the local time "now"
      And its project is "{project}"
      And its activity is "{activity}"

    Scenario: [TS-47] John finds the timesheet that he restarted as it was
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

      Examples: values that are none
        | body                  | why             |
        | {"copy": "some"}      | all, or nothing |
        | {"begin": "tomorrow"} | no date-time    |

  Rule: Restarting takes the text along when asked, and begins when asked

    Background:
      Given there is a project
      And there is an activity

    Scenario: [TS-37] John restarts a timesheet and takes its text along
      Given John has a timesheet with description "quince"
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all", "begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its description is "quince"
      And its begin is the local time "2024-01-16T08:00:00"

    Scenario: [TS-100] John, who lives in New York, restarts a timesheet with a begin of his own
      Given John lives in America/New_York
      And John has a timesheet
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its begin is the local time "2024-01-16T08:00:00"

    Scenario: [TS-48] John restarts a timesheet and leaves its text
      Given John has a timesheet with description "quince"
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its description is null
