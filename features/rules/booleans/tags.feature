@writes
Feature: Booleans of tags
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B3 and B8.

  Rule: False is stored as false, and any other value as true

    Scenario Outline: [BG-01] Anna creates a tag with <field> <value>
      When Anna creates a tag with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>

      Examples: visible
        | field   | value   | result | why             |
        | visible | false   | false  | as sent         |
        | visible | true    | true   | as sent         |
        | visible | null    | true   | any other value |
        | visible | "false" | true   | any other value |
        | visible | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BG-03] Anna creates a tag without <field>
      When Anna creates a tag with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out on creation
        | field   |
        | visible |
