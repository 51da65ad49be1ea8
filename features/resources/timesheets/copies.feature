@writes
Feature: Content of duplicated and restarted timesheets
  A duplicate has the whole content of the original, and a restarted timesheet what is requested. Rules TS12, TS25 and TS28.

  Background:
    Given there is an activity

  Rule: A duplicate has the tags, the rates and the billable flag of the original

    Scenario: [TS-72] Anna duplicates a timesheet with tags
      Given there is a tag with name "kc-{run}-fig-{scenario}"
      And there is a timesheet with tags "kc-{run}-fig-{scenario}"
      When Anna duplicates the timesheet
      Then the answer is 200 OK
      And its tags is ["kc-{run}-fig-{scenario}"]

    Scenario Outline: [TS-73] Anna duplicates a timesheet with <field>
      Given there is a timesheet with <field> <value>
      When Anna duplicates the timesheet
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: fields that a duplicate keeps
        | field      | value | why               |
        | hourlyRate | 70    | an hourly rate    |
        | fixedRate  | 90    | a fixed rate      |
        | billable   | true  | its billable flag |
        | billable   | false | its billable flag |

  Rule: A restarted timesheet has the tags and description of the original only when a copy is requested

    Scenario: [TS-74] Anna restarts a timesheet with its tags
      Given there is a tag with name "kc-{run}-date-{scenario}"
      And there is a timesheet with tags "kc-{run}-date-{scenario}"
      When Anna calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its tags is ["kc-{run}-date-{scenario}"]

    Scenario: [TS-76] Anna restarts a timesheet without its description
      Given there is a timesheet with description "quince"
      When Anna restarts the timesheet
      Then the answer is 200 OK
      And its description is null

    Scenario: [TS-89] Anna restarts a timesheet without its tags
      Given there is a tag with name "kc-{run}-sloe-{scenario}"
      And there is a timesheet with tags "kc-{run}-sloe-{scenario}"
      When Anna restarts the timesheet
      Then the answer is 200 OK
      And its tags is []
