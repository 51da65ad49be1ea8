@writes
Feature: Booleans of customers
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B10.

  Rule: False stays false, and any other value is true

    Scenario Outline: [BC-01] Anna creates a customer with <field> <value>
      When Anna creates a customer with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: visible
        | field   | value   | result | why             |
        | visible | false   | false  | itself          |
        | visible | true    | true   | itself          |
        | visible | null    | true   | any other value |
        | visible | "false" | true   | any other value |
        | visible | 0       | true   | any other value |

      Examples: billable
        | field    | value   | result | why             |
        | billable | false   | false  | itself          |
        | billable | true    | true   | itself          |
        | billable | null    | true   | any other value |
        | billable | "false" | true   | any other value |
        | billable | 0       | true   | any other value |

    Scenario Outline: [BC-02] Anna changes <field> of a customer from <before> to <value>
      Given there is a customer with <field> <before>
      When Anna changes the customer with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: visible
        | field   | before | value   | result | why             |
        | visible | true   | false   | false  | itself          |
        | visible | false  | true    | true   | itself          |
        | visible | false  | null    | true   | any other value |
        | visible | false  | "false" | true   | any other value |
        | visible | false  | 0       | true   | any other value |

      Examples: billable
        | field    | before | value   | result | why             |
        | billable | true   | false   | false  | itself          |
        | billable | false  | true    | true   | itself          |
        | billable | false  | null    | true   | any other value |
        | billable | false  | "false" | true   | any other value |
        | billable | false  | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BC-03] Anna creates a customer without <field>
      When Anna creates a customer with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: creation
        | field    |
        | visible  |
        | billable |

    Scenario Outline: [BC-04] Anna changes a customer and leaves <field> out
      Given there is a customer with <field> true
      When Anna changes the customer with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: change
        | field    |
        | visible  |
        | billable |
