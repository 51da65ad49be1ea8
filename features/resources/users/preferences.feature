@writes @since-2.40
Feature: Preferences of a user
  Every preference of a list is stored, and the hourly rate among them applies to timesheets. Rules TS15, US12 and US13.

  Rule: All preferences of one call are stored

    Scenario: [US-50] Susan changes two preferences in one call
      Given there is a user
      When Susan calls PATCH /api/users/{user}/preferences with
        """json
        [{"name": "timezone", "value": "Asia/Tokyo"}, {"name": "language", "value": "de"}]
        """
      Then the answer is 200 OK
      And its timezone is "Asia/Tokyo"
      And its language is "de"
      And its timezone is still "Asia/Tokyo" when read again
      And its language is still "de" when read again

    Scenario: [US-59] Susan changes no preference of a member of a team
      Given there is a user with supervisor "{Tony}"
      And there is a team
      And Anna calls POST /api/teams/{team}/members/{user}
      When Susan calls PATCH /api/users/{user}/preferences with
        """json
        []
        """
      Then its teams.0.id is "{team}"

  Rule: The hourly rate of a user applies to timesheets without a closer rate

    Scenario: [US-51] Jane creates a timesheet after her hourly rate was set
      Given Susan calls PATCH /api/users/{Jane}/preferences with
        """json
        [{"name": "hourly_rate", "value": "33"}]
        """
      When Jane creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is still 33 when read again

  @since-2.53
  Rule: A user may not set their own hourly rate

    Scenario: [US-52] Jane sets her own hourly rate
      When Jane calls PATCH /api/users/{Jane}/preferences with
        """json
        [{"name": "hourly_rate", "value": "33"}]
        """
      Then the answer is 403 Forbidden
