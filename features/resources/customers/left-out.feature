@writes
Feature: What lists of customers leave out
  Everybody books on customers, and only administrators see their details. Rules CP8 and F18.

  Rule: A list tells nothing of customers that is for administrators

    Scenario Outline: [CU-56] John lists a customer with <field>
      Given there is a customer with <field> <value>
      When John lists customers
      Then the answer is 200 OK
      And its <field> is unset

      Examples: what a list leaves out
        | field      | value            | why                 |
        | email      | "kc@example.com" | no details_customer |
        | vatId      | "DE321"          | no details_customer |
        | contact    | "Mr Smith"       | no details_customer |
        | budget     | 250.5            | no budget_customer  |
        | timeBudget | "1:30"           | no time_customer    |
