@writes
Feature: Booleans of timesheets
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B4, B9 and B10.

  Rule: False is stored as false, and any other value as true

    Scenario Outline: [BT-01] Anna creates a timesheet with <field> <value>
      When Anna creates a timesheet with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: billable
        | field    | value   | result | why             |
        | billable | false   | false  | as sent         |
        | billable | true    | true   | as sent         |
        | billable | null    | true   | any other value |
        | billable | "false" | true   | any other value |
        | billable | 0       | true   | any other value |

      Examples: exported
        | field    | value   | result | why             |
        | exported | false   | false  | as sent         |
        | exported | true    | true   | as sent         |
        | exported | null    | true   | any other value |
        | exported | "false" | true   | any other value |
        | exported | 0       | true   | any other value |

    Scenario Outline: [BT-02] Anna changes <field> of a timesheet from <before> to <value>
      Given there is a timesheet with <field> <before>
      When Anna changes the timesheet with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: billable
        | field    | before | value   | result | why             |
        | billable | true   | false   | false  | as sent         |
        | billable | false  | true    | true   | as sent         |
        | billable | false  | null    | true   | any other value |
        | billable | false  | "false" | true   | any other value |
        | billable | false  | 0       | true   | any other value |

      Examples: exported
        | field    | before | value   | result | why             |
        | exported | true   | false   | false  | as sent         |
        | exported | false  | true    | true   | as sent         |
        | exported | false  | null    | true   | any other value |
        | exported | false  | "false" | true   | any other value |
        | exported | false  | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BT-03] Anna creates a timesheet without <field>
      When Anna creates a timesheet with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out on creation
        | field    |
        | billable |
        | exported |

    Scenario Outline: [BT-04] Anna changes a timesheet without sending <field>
      Given there is a timesheet with <field> true
      When Anna changes the timesheet with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out of a change
        | field    |
        | billable |
        | exported |
