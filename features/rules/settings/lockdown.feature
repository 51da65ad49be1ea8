@writes @serial
Feature: The locked period
  Timesheets that begin in it or before it are no longer created, changed or deleted by plain users and teamleads. Rules
  TS19 and TS22.

  Rule: Timesheets of the locked period stay as they are

    Background:
      Given the installation has timesheet.rules.lockdown_period_start "2001-01-01 00:00:00"
      And the installation has timesheet.rules.lockdown_period_end "2001-12-31 23:59:59"
      And the installation has timesheet.mode "default"

    Scenario Outline: [SG-26] <person> books <when>
      When <person> creates a timesheet with
        """json
        {"begin": "<begin>T10:00:00", "end": "<begin>T12:00:00"}
        """
      Then the answer is <status>

      Examples: before, in and after the period
        | person | when              | begin      | status          | why                        |
        | John   | in the period     | 2001-05-02 | 400 Bad Request | it is locked               |
        | Tony   | in the period     | 2001-05-02 | 400 Bad Request | it is locked for teamleads |
        | John   | before the period | 2000-05-02 | 400 Bad Request | all before it is locked    |
        | John   | after the period  | 2002-05-02 | 200 OK          | it is open                 |
        | Anna   | in the period     | 2001-05-02 | 200 OK          | administrators may         |
        | Susan  | in the period     | 2001-05-02 | 200 OK          | super administrators may   |

    Scenario: [SG-27] John changes a timesheet of the period
      Given there is a timesheet with
        """json
        {"user": "{John}", "begin": "2001-05-02T10:00:00", "end": "2001-05-02T12:00:00"}
        """
      When John changes the timesheet with description "late"
      Then the answer is 403 Forbidden
      And nothing of it changed

    Scenario: [SG-28] John deletes a timesheet of the period
      Given there is a timesheet with
        """json
        {"user": "{John}", "begin": "2001-05-02T10:00:00", "end": "2001-05-02T12:00:00"}
        """
      When John deletes the timesheet
      Then the answer is 403 Forbidden
      And it is still there

  Rule: During the grace period the locked period is still open, and what lies before it is not

    Scenario Outline: [SG-29] John books <when> during the grace period
      Given the installation has timesheet.mode "default"
      And the installation has timesheet.rules.lockdown_period_start "2001-01-01 00:00:00"
      And the installation has timesheet.rules.lockdown_period_end "2001-12-31 23:59:59"
      And the installation has timesheet.rules.lockdown_grace_period "+200 years"
      When John creates a timesheet with
        """json
        {"begin": "<begin>T10:00:00", "end": "<begin>T12:00:00"}
        """
      Then the answer is <status>

      Examples: in the period and before
        | when              | begin      | status          |
        | in the period     | 2001-05-02 | 200 OK          |
        | before the period | 2000-05-02 | 400 Bad Request |
