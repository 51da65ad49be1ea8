@writes
Feature: Fields missing from lists of customers
  Every user lists customers, and only administrators see their details. Rules CP9 and F18.

  Rule: A list of customers shows users no details that are for administrators

    Scenario Outline: [CU-56] John lists customers, one of which has a <field>
      Given there is a customer with <field> <value>
      When John lists customers
      Then the answer is 200 OK
      And its <field> is unset

      Examples: fields that a list leaves out
        | field      | value            | why                 |
        | email      | "kc@example.com" | no details_customer |
        | vatId      | "DE321"          | no details_customer |
        | contact    | "Mr Smith"       | no details_customer |
        | budget     | 250.5            | no budget_customer  |
        | timeBudget | "1:30"           | no time_customer    |
