@writes
Feature: The fields of customers
  Every field of a customer is stored as sent, on creation and on change. Rules CP7 to CP9, CP12 to CP14, CP16 and CP22.

  Rule: Every field is stored when a customer is created

    Scenario Outline: [CU-40] Anna creates a customer with its <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 200 OK
      And its <field> is still <value> when read again

      Examples: fields of every release
        | field   | value        | why             |
        | fax     | "0123-4"     | a fax number    |
        | mobile  | "0171-5"     | a mobile number |
        | color   | "{a colour}" | a colour        |
        | visible | false        | hidden          |
        | comment | "pays late"  | a comment       |

      @since-2.41
      Examples: the address in separate fields
        | field          | value         | why             |
        | addressLine1   | "Main Road 1" | the first line  |
        | addressLine2   | "Backyard"    | the second line |
        | addressLine3   | "Third floor" | the third line  |
        | postCode       | "12345"       | a postal code   |
        | city           | "Springfield" | a city          |
        | buyerReference | "REF-1"       | for invoices    |

      @since-2.63
      Examples: invoices
        | field        | value               | why                            |
        | language     | "de"                | a language                     |
        | invoiceEmail | "bills@example.com" | an e-mail address for invoices |

  Rule: Every field can be changed, and no other changes with it

    Scenario Outline: [CU-41] Anna changes the <field> of a customer
      Given there is a customer
      When Anna changes the customer with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its <field> is still <value> when read again
      And nothing but its "<changes>" changed

      Examples: fields of every release
        | field      | value                 | changes           | why                                 |
        | name       | "Renamed customer"    | name, color-safe  | color-safe is derived from the name |
        | number     | "C-{customer}"        | number            | numbers are unique                  |
        | vatId      | "DE321"               | vatId             | another value                       |
        | contact    | "Mr Smith"            | contact           | another value                       |
        | country    | "AT"                  | country           | another value                       |
        | currency   | "CHF"                 | currency          | another value                       |
        | timezone   | "Europe/Vienna"       | timezone          | another value                       |
        | phone      | "0123-4"              | phone             | another value                       |
        | fax        | "0123-5"              | fax               | another value                       |
        | mobile     | "0171-6"              | mobile            | another value                       |
        | email      | "new@example.com"     | email             | another value                       |
        | homepage   | "https://example.org" | homepage          | another value                       |
        | color      | "{a colour}"          | color, color-safe | another value                       |
        | budget     | 250.5                 | budget            | another value                       |
        | budgetType | "month"               | budgetType        | a budget per month                  |

      @since-2.41
      Examples: the address in separate fields
        | field          | value         | changes        |
        | addressLine1   | "Main Road 1" | addressLine1   |
        | addressLine2   | "Backyard"    | addressLine2   |
        | addressLine3   | "Third floor" | addressLine3   |
        | postCode       | "12345"       | postCode       |
        | city           | "Springfield" | city           |
        | buyerReference | "REF-2"       | buyerReference |

      @since-2.63
      Examples: invoices
        | field        | value               | changes      |
        | language     | "de"                | language     |
        | invoiceEmail | "bills@example.com" | invoiceEmail |

    Scenario Outline: [CU-55] Anna changes the <field> of a customer, which is returned in another form
      Given there is a customer
      When Anna changes the customer with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its <field> is still <result> when read again
      And nothing but its "<changes>" changed

      Examples: values as sent and as returned
        | field       | value       | result | changes    | why                               |
        | timeBudget  | "1:30"      | 5400   | timeBudget | sent as h:mm, returned in seconds |
        | invoiceText | "Thank you" | unset  | none       | never returned                    |

  Rule: A text for invoices is stored and never returned

    Scenario Outline: [CU-54] Anna creates a <thing> with a text for invoices
      When Anna creates a <thing> with invoiceText "Thank you"
      Then the answer is 200 OK
      And its invoiceText is unset
      And it reads the same again

      Examples: records with a text for invoices
        | thing    |
        | customer |
        | project  |
        | activity |
