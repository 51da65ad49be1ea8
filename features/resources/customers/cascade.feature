@writes @since-2.25
Feature: Cascading deletion
  A deleted customer takes its projects with it, a project its activities, and each of them the timesheets booked on it. Rule CP5.

  Rule: The children of a deleted record are deleted too

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario Outline: [CU-30] Anna reads the <what> of a deleted <parent>
      Given John has a timesheet
      And Anna deletes the <parent>
      When Anna reads the <what>
      Then the answer is 404 Not Found

      Examples: deleted records and their children
        | parent   | what      | why                                 |
        | customer | project   | belongs to the customer             |
        | customer | activity  | belongs to its project              |
        | customer | timesheet | booked on a project of the customer |
        | project  | activity  | belongs to the project              |
        | project  | timesheet | booked on the project               |
        | activity | timesheet | booked on the activity              |

  Rule: The parents of a deleted record stay

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario Outline: [CU-31] Anna reads the <what> of a deleted <child>
      Given Anna deletes the <child>
      When Anna reads the <what>
      Then the answer is 200 OK

      Examples: deleted records and their parents
        | child    | what     | why                         |
        | activity | project  | the activity belonged to it |
        | activity | customer | the activity belonged to it |
        | project  | customer | the project belonged to it  |
