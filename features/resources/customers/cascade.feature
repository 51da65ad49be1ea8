@writes @since-2.25
Feature: What a deletion takes along
  With a customer go its projects, with a project its activities, and with each what was booked on it. Rule CP5.

  Rule: What belongs to something deleted is deleted too

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario Outline: [CU-30] Anna reads the <what> of a deleted <parent>
      Given John has a timesheet
      And Anna deletes the <parent>
      When Anna reads the <what>
      Then the answer is 404 Not Found

      Examples: what goes along
        | parent   | what      | why                     |
        | customer | project   | belongs to the customer |
        | customer | activity  | belongs to its project  |
        | customer | timesheet | booked on its project   |
        | project  | activity  | belongs to the project  |
        | project  | timesheet | booked on the project   |
        | activity | timesheet | booked on the activity  |

  Rule: What something deleted belonged to stays

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario Outline: [CU-31] Anna reads the <what> of a deleted <child>
      Given Anna deletes the <child>
      When Anna reads the <what>
      Then the answer is 200 OK

      Examples: what stays
        | child    | what     | why                     |
        | activity | project  | the activity was a part |
        | activity | customer | the activity was a part |
        | project  | customer | the project was a part  |
