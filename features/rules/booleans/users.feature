@writes
Feature: Booleans of users
  Booleans are optional: unset and false are false, any other value, null included, is true. Rules B1 to B3, B8, B10 and B11.

  Rule: False is stored as false, and any other value as true

    Scenario Outline: [BU-01] Susan creates a user with <field> <value>
      When Susan creates a user with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: enabled
        | field   | value   | result | why             |
        | enabled | false   | false  | as sent         |
        | enabled | true    | true   | as sent         |
        | enabled | null    | true   | any other value |
        | enabled | "false" | true   | any other value |
        | enabled | 0       | true   | any other value |

      @since-2.45
      Examples: systemAccount, returned since 2.45
        | field         | value   | result | why             |
        | systemAccount | false   | false  | as sent         |
        | systemAccount | true    | true   | as sent         |
        | systemAccount | null    | true   | any other value |
        | systemAccount | "false" | true   | any other value |
        | systemAccount | 0       | true   | any other value |

    Scenario Outline: [BU-02] Susan changes <field> of a user from <before> to <value>
      Given there is a user with <field> <before>
      When Susan changes the user with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And its <field> is still <result> when read again

      Examples: enabled
        | field   | before | value   | result | why             |
        | enabled | true   | false   | false  | as sent         |
        | enabled | false  | true    | true   | as sent         |
        | enabled | false  | null    | true   | any other value |
        | enabled | false  | "false" | true   | any other value |
        | enabled | false  | 0       | true   | any other value |

      @since-2.45
      Examples: systemAccount, returned since 2.45
        | field         | before | value   | result | why             |
        | systemAccount | true   | false   | false  | as sent         |
        | systemAccount | false  | true    | true   | as sent         |
        | systemAccount | false  | null    | true   | any other value |
        | systemAccount | false  | "false" | true   | any other value |
        | systemAccount | false  | 0       | true   | any other value |

  Rule: A boolean that is left out is false

    Scenario Outline: [BU-03] Susan creates a user without <field>
      When Susan creates a user with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out on creation
        | field   |
        | enabled |

      @since-2.45
      Examples: systemAccount, returned since 2.45
        | field         |
        | systemAccount |

    Scenario Outline: [BU-04] Susan changes a user without sending <field>
      Given there is a user with <field> true
      When Susan changes the user with <field> unset
      Then the answer is 200 OK
      And its <field> is false

      Examples: left out of a change
        | field   |
        | enabled |

      @since-2.45
      Examples: systemAccount, returned since 2.45
        | field         |
        | systemAccount |
