@writes
Feature: The fields of customers
  Every field of a customer is stored as sent, when it is created and when it is changed. Rules CP7 to CP9 and CP12.

  Rule: Every field is stored when a customer is created

    Scenario Outline: [CU-40] Anna creates a customer with <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 200 OK and matches the contract
      And its <field> is still <value> when read again

      Examples: fields of every release
        | field    | value                 | why             |
        | fax      | "0123-4"              | a fax number    |
        | mobile   | "0171-5"              | a mobile number |
        | color    | "{a colour}"          | a colour        |
        | visible  | false                 | hidden          |
        | comment  | "pays late"           | a comment       |

      @since-2.41
      Examples: the address in parts
        | field          | value          | why                |
        | addressLine1   | "Main Road 1"  | a line             |
        | addressLine2   | "Backyard"     | another line       |
        | addressLine3   | "Third floor"  | one more line      |
        | postCode       | "12345"        | a code             |
        | city           | "Springfield"  | a city             |
        | buyerReference | "REF-1"        | for invoices       |

      @since-2.63
      Examples: invoices
        | field        | value                | why                   |
        | language     | "de"                 | a language            |
        | invoiceEmail | "bills@example.com"  | where invoices are sent |

  Rule: Every field can be changed, and only that changes

    Scenario Outline: [CU-41] Anna changes the <field> of a customer
      Given there is a customer
      When Anna changes the customer with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK and matches the contract
      And its <field> is still <value> when read again
      And nothing but its "<changes>" changed

      Examples: fields of every release
        | field      | value                 | changes           | why                 |
        | name       | "Renamed customer"    | name, color-safe  | colours follow names |
        | number     | "C-{customer}"        | number            | one of its own      |
        | vatId      | "DE321"               | vatId             | another             |
        | contact    | "Mr Smith"            | contact           | another             |
        | country    | "AT"                  | country           | moved               |
        | currency   | "CHF"                 | currency          | another             |
        | timezone   | "Europe/Vienna"       | timezone          | moved               |
        | phone      | "0123-4"              | phone             | another             |
        | fax        | "0123-5"              | fax               | another             |
        | mobile     | "0171-6"              | mobile            | another             |
        | email      | "new@example.com"     | email             | another             |
        | homepage   | "https://example.org" | homepage          | another             |
        | color      | "{a colour}"          | color, color-safe | another             |
        | budget     | 250.5                 | budget            | another             |
        | budgetType | "month"               | budgetType        | each month anew     |

      @since-2.41
      Examples: the address in parts
        | field          | value          | changes        | why      |
        | addressLine1   | "Main Road 1"  | addressLine1   | moved    |
        | addressLine2   | "Backyard"     | addressLine2   | moved    |
        | addressLine3   | "Third floor"  | addressLine3   | moved    |
        | postCode       | "12345"        | postCode       | moved    |
        | city           | "Springfield"  | city           | moved    |
        | buyerReference | "REF-2"        | buyerReference | another  |

      @since-2.63
      Examples: invoices
        | field        | value               | changes      | why     |
        | language     | "de"                | language     | another |
        | invoiceEmail | "bills@example.com" | invoiceEmail | another |

    Scenario Outline: [CU-55] Anna changes the <field> of a customer, which reads otherwise
      Given there is a customer
      When Anna changes the customer with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK and matches the contract
      And its <field> is still <result> when read again
      And nothing but its "<changes>" changed

      Examples: what is sent and what is read
        | field       | value       | result | changes    | why               |
        | timeBudget  | "1:30"      | 5400   | timeBudget | in seconds        |
        | invoiceText | "Thank you" | unset  | none       | kept for invoices |

  Rule: A text for invoices is kept for them

    Scenario Outline: [CU-54] Anna creates a <thing> with a text for invoices
      When Anna creates a <thing> with invoiceText "Thank you"
      Then the answer is 200 OK and matches the contract
      And its invoiceText is unset
      And it reads the same again

      Examples: what is on invoices
        | thing    | why                   |
        | customer | who gets the invoice  |
        | project  | what was worked for   |
        | activity | what was done         |
