@writes
Feature: The fields of projects and activities
  Every field of a project or activity can be changed. Rules CP10 to CP16, CP22 and D22.

  Rule: Every field of a project can be changed, and no other changes with it

    Scenario Outline: [PR-30] Anna changes the <field> of a project
      Given there is a project
      When Anna changes the project with
        """json
        {"<field>": <value>, "visible": true, "billable": true, "globalActivities": true}
        """
      Then the answer is 200 OK
      And its <field> is still <result> when read again
      And nothing but its "<changes>" changed

      Examples: one field after the other
        | field       | value                 | result            | changes           | why                                 |
        | name        | "Renamed project"     | "Renamed project" | name, color-safe  | color-safe is derived from the name |
        | number      | "P-{project}"         | "P-{project}"     | number            | numbers are unique                  |
        | comment     | "Grown on a wall"     | "Grown on a wall" | comment           | another value                       |
        | orderNumber | "O-7"                 | "O-7"             | orderNumber       | another value                       |
        | orderDate   | "2024-03-04T00:00:00" | "2024-03-04"      | orderDate         | another value                       |
        | end         | "2091-03-04T00:00:00" | "2091-03-04"      | end               | another value                       |
        | color       | "{a colour}"          | "{a colour}"      | color, color-safe | another value                       |
        | budget      | 250.5                 | 250.5             | budget            | another value                       |
        | timeBudget  | "1:30"                | 5400              | timeBudget        | sent as h:mm, returned in seconds   |
        | budgetType  | "month"               | "month"           | budgetType        | a budget per month                  |
        | invoiceText | "Thank you"           | unset             | none              | never returned                      |

    Scenario: [PR-31] Anna moves a project to another customer
      Given there is a project
      And there is a customer with name "Another customer"
      When Anna changes the project with
        """json
        {"customer": "{customer}", "visible": true, "billable": true, "globalActivities": true}
        """
      Then the answer is 200 OK
      And its customer is still "{customer}" when read again

  Rule: Every field of an activity can be changed, and no other changes with it

    Scenario Outline: [AC-30] Anna changes the <field> of an activity
      Given there is an activity
      When Anna changes the activity with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its <field> is still <result> when read again
      And nothing but its "<changes>" changed

      Examples: one field after the other
        | field       | value              | result             | changes           | why                                 |
        | name        | "Renamed activity" | "Renamed activity" | name, color-safe  | color-safe is derived from the name |
        | number      | "A-{activity}"     | "A-{activity}"     | number            | numbers are unique                  |
        | comment     | "Grown on a wall"  | "Grown on a wall"  | comment           | another value                       |
        | color       | "{a colour}"       | "{a colour}"       | color, color-safe | another value                       |
        | budget      | 250.5              | 250.5              | budget            | another value                       |
        | timeBudget  | "1:30"             | 5400               | timeBudget        | sent as h:mm, returned in seconds   |
        | budgetType  | "month"            | "month"            | budgetType        | a budget per month                  |
        | invoiceText | "Thank you"        | unset              | none              | never returned                      |

  Rule: An activity is stored with its budget

    Scenario: [AC-31] Anna creates an activity with a budget
      When Anna creates an activity with
        """json
        {"budget": "10,5", "timeBudget": "1:30", "budgetType": "month"}
        """
      Then the answer is 200 OK
      And its budget is 10.5
      And its timeBudget is 5400
      And it reads the same again
