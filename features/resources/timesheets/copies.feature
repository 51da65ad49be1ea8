@writes
Feature: What copies of a timesheet take along
  A duplicate takes everything but the export mark, and a restart what is asked for. Rules TS25 and TS28.

  Background:
    Given there is an activity

  Rule: A duplicate has the tags, the rates and the marks of the first

    Scenario: [TS-72] Anna duplicates a timesheet with tags
      Given there is a tag with name "kc-{run}-fig-{scenario}"
      And there is a timesheet with tags "kc-{run}-fig-{scenario}"
      When Anna duplicates the timesheet
      Then the answer is 200 OK and matches the contract
      And its tags is ["kc-{run}-fig-{scenario}"]

    Scenario Outline: [TS-73] Anna duplicates a timesheet with <field>
      Given there is a timesheet with <field> <value>
      When Anna duplicates the timesheet
      Then the answer is 200 OK and matches the contract
      And its <field> is <value>

      Examples: what a duplicate keeps
        | field       | value | why            |
        | hourlyRate  | 70    | its own rate   |
        | fixedRate   | 90    | its own worth  |
        | billable    | true  | its mark       |
        | billable    | false | its mark       |

  Rule: A restart with copy has the tags of the first, and without it has nothing

    Scenario: [TS-74] Anna restarts a timesheet with tags
      Given there is a tag with name "kc-{run}-date-{scenario}"
      And there is a timesheet with tags "kc-{run}-date-{scenario}"
      When Anna calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK and matches the contract
      And its tags is ["kc-{run}-date-{scenario}"]

    Scenario: [TS-76] Anna restarts a timesheet and takes nothing along
      Given there is a timesheet with description "quince"
      When Anna restarts the timesheet
      Then the answer is 200 OK and matches the contract
      And its description is null

    Scenario: [TS-89] Anna restarts a timesheet and takes no tags along
      Given there is a tag with name "kc-{run}-sloe-{scenario}"
      And there is a timesheet with tags "kc-{run}-sloe-{scenario}"
      When Anna restarts the timesheet
      Then the answer is 200 OK and matches the contract
      And its tags is []
