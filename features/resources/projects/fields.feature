@writes
Feature: The fields of projects and activities
  Every field of a project or activity can be changed. Rules CP10 to CP16, D22 and D23.

  Rule: Every field of a project can be changed, and only that changes

    Scenario Outline: [PR-30] Anna changes the <field> of a project
      Given there is a project
      When Anna changes the project with
        """json
        {"<field>": <value>, "visible": true, "billable": true, "globalActivities": true}
        """
      Then the answer is 200 OK and matches the contract
      And its <field> is still <result> when read again
      And nothing but its "<changes>" changed

      Examples: one after the other
        | field       | value                 | result            | changes           | why                  |
        | name        | "Renamed project"     | "Renamed project" | name, color-safe  | colours follow names |
        | number      | "P-{project}"         | "P-{project}"     | number            | one of its own       |
        | comment     | "Grown on a wall"     | "Grown on a wall" | comment           | another              |
        | orderNumber | "O-7"                 | "O-7"             | orderNumber       | another              |
        | orderDate   | "2024-03-04T00:00:00" | "2024-03-04"      | orderDate         | another              |
        | end         | "2091-03-04T00:00:00" | "2091-03-04"      | end               | another              |
        | color       | "{a colour}"          | "{a colour}"      | color, color-safe | another              |
        | budget      | 250.5                 | 250.5             | budget            | another              |
        | timeBudget  | "1:30"                | 5400              | timeBudget        | in seconds           |
        | budgetType  | "month"               | "month"           | budgetType        | each month anew      |
        | invoiceText | "Thank you"           | unset             | none              | kept for invoices    |

    Scenario: [PR-31] Anna gives a project to another customer
      Given there is a project
      And there is a customer with name "Another customer"
      When Anna changes the project with
        """json
        {"customer": "{customer}", "visible": true, "billable": true, "globalActivities": true}
        """
      Then the answer is 200 OK and matches the contract
      And its customer is still "{customer}" when read again

  Rule: Every field of an activity can be changed, and only that changes

    Scenario Outline: [AC-30] Anna changes the <field> of an activity
      Given there is an activity
      When Anna changes the activity with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK and matches the contract
      And its <field> is still <result> when read again
      And nothing but its "<changes>" changed

      Examples: one after the other
        | field       | value              | result             | changes           | why                  |
        | name        | "Renamed activity" | "Renamed activity" | name, color-safe  | colours follow names |
        | number      | "A-{activity}"     | "A-{activity}"     | number            | one of its own       |
        | comment     | "Grown on a wall"  | "Grown on a wall"  | comment           | another              |
        | color       | "{a colour}"       | "{a colour}"       | color, color-safe | another              |
        | budget      | 250.5              | 250.5              | budget            | another              |
        | timeBudget  | "1:30"             | 5400               | timeBudget        | in seconds           |
        | budgetType  | "month"            | "month"            | budgetType        | each month anew      |
        | invoiceText | "Thank you"        | unset              | none              | kept for invoices    |

  Rule: An activity is stored with its budget

    Scenario: [AC-31] Anna creates an activity with a budget
      When Anna creates an activity with
        """json
        {"budget": "10,5", "timeBudget": "1:30", "budgetType": "month"}
        """
      Then the answer is 200 OK and matches the contract
      And its budget is 10.5
      And its timeBudget is 5400
      And it reads the same again
