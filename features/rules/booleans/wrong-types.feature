@writes
Feature: Arrays as booleans
  A boolean is a single value: an array is refused. Rule B6.

  Rule: An array is refused as the value of a boolean

    Scenario Outline: [BX-01] Anna creates a <thing> with an array as <field>
      When Anna creates a <thing> with <field> [true]
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: booleans of customers, projects and activities
        | thing    | field            |
        | customer | visible          |
        | customer | billable         |
        | project  | visible          |
        | project  | billable         |
        | project  | globalActivities |
        | activity | visible          |
        | activity | billable         |
