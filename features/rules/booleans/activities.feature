@writes
Feature: Booleans of activities
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B3, B6, B7 and B10.

  Rule: False is stored as false, and any other value as true

    Scenario Outline: [BA-01] Anna creates an activity with <field> <value>
      When Anna creates an activity with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: visible
        | field   | value   | result | why             |
        | visible | false   | false  | as sent         |
        | visible | true    | true   | as sent         |
        | visible | null    | true   | any other value |
        | visible | "false" | true   | any other value |
        | visible | 0       | true   | any other value |

      Examples: billable
        | field    | value   | result | why             |
        | billable | false   | false  | as sent         |
        | billable | true    | true   | as sent         |
        | billable | null    | true   | any other value |
        | billable | "false" | true   | any other value |
        | billable | 0       | true   | any other value |

    Scenario Outline: [BA-02] Anna changes <field> of an activity from <before> to <value>
      Given there is an activity with <field> <before>
      When Anna changes the activity with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: visible
        | field   | before | value   | result | why             |
        | visible | true   | false   | false  | as sent         |
        | visible | false  | true    | true   | as sent         |
        | visible | false  | null    | true   | any other value |
        | visible | false  | "false" | true   | any other value |
        | visible | false  | 0       | true   | any other value |

      Examples: billable
        | field    | before | value   | result | why             |
        | billable | true   | false   | false  | as sent         |
        | billable | false  | true    | true   | as sent         |
        | billable | false  | null    | true   | any other value |
        | billable | false  | "false" | true   | any other value |
        | billable | false  | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BA-03] Anna creates an activity without <field>
      When Anna creates an activity with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out on creation
        | field    |
        | visible  |
        | billable |

    Scenario Outline: [BA-04] Anna changes an activity without sending <field>
      Given there is an activity with <field> true
      When Anna changes the activity with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out of a change
        | field    |
        | visible  |
        | billable |
