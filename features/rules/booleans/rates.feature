@writes
Feature: Booleans of rates of customers
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B10.

  Rule: False stays false, and any other value is true

    Scenario Outline: [BR-01] Anna creates a customer rate with <field> <value>
      When Anna creates a customer rate with <field> <value>
      Then the answer is 200 OK and matches the contract
      And its <field> is <result>

      Examples: isFixed
        | field   | value   | result | why             |
        | isFixed | false   | false  | itself          |
        | isFixed | true    | true   | itself          |
        | isFixed | null    | true   | any other value |
        | isFixed | "false" | true   | any other value |
        | isFixed | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BR-03] Anna creates a customer rate without <field>
      When Anna creates a customer rate with <field> unset
      Then the answer is 200 OK and matches the contract
      And its <field> is false

      Examples: creation
        | field   | why      |
        | isFixed | left out |
