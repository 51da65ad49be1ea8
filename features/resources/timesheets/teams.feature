@writes
Feature: Timesheets and teams
  Teams hide timesheets from users outside the team. Rules TS2 and TS34.

  Rule: A teamlead may not reach the timesheets of members of another team

    Background:
      Given there is a team with members [{"user": "{Susan}", "teamlead": true}, {"user": "{John}", "teamlead": false}]

    @since-2.56
    Scenario: [TR-20] Tony reads a timesheet of a member of Susan's team
      Given John has a timesheet
      When Tony reads the timesheet
      Then the answer is 403 Forbidden

    @since-2.56
    Scenario: [TR-21] Tony changes a timesheet of a member of Susan's team
      Given John has a timesheet
      When Tony changes the timesheet with description "quince"
      Then the answer is 403 Forbidden
      And nothing of it changed

  @since-2.65
  Rule: Timesheets that were booked before a team got their activity are listed for its members only

    Background:
      Given there is a team

    Scenario: [TR-22] John lists a timesheet that he booked before Tony's team got the activity
      Given there is an activity
      And John has a timesheet
      And Anna calls POST /api/teams/{team}/activities/{activity}
      When John lists timesheets
      Then the list does not hold it
