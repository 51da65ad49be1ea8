@writes
Feature: Booleans of rates
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B3 and B9.

  Rule: False is stored as false, and any other value as true

    Scenario Outline: [BR-01] Anna creates a <thing> with isFixed <value>
      When Anna creates a <thing> with isFixed <value>
      Then the answer is 200 OK
      And its isFixed is <result>

      Examples: customer rates
        | thing         | value   | result | why             |
        | customer rate | false   | false  | as sent         |
        | customer rate | true    | true   | as sent         |
        | customer rate | null    | true   | any other value |
        | customer rate | "false" | true   | any other value |
        | customer rate | 0       | true   | any other value |

      Examples: project rates
        | thing        | value   | result | why             |
        | project rate | false   | false  | as sent         |
        | project rate | true    | true   | as sent         |
        | project rate | null    | true   | any other value |
        | project rate | "false" | true   | any other value |
        | project rate | 0       | true   | any other value |

      Examples: activity rates
        | thing         | value   | result | why             |
        | activity rate | false   | false  | as sent         |
        | activity rate | true    | true   | as sent         |
        | activity rate | null    | true   | any other value |
        | activity rate | "false" | true   | any other value |
        | activity rate | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BR-03] Anna creates a <thing> without isFixed
      When Anna creates a <thing> with isFixed unset
      Then the answer is 200 OK
      And its isFixed is false

      Examples: every kind of rate, left out on creation
        | thing         |
        | customer rate |
        | project rate  |
        | activity rate |
