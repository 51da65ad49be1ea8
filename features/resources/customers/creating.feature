@writes
Feature: Creating customers
  Administrators create customers; each field is checked, stored and returned. Rules CP3, CP7, CP13, CP14, CP16, CP19 and E10.

  Rule: The fields of a request are stored and returned

    Scenario: [CU-01] Anna creates a customer with contact data
      When Anna creates a customer with
        """json
        {"company": "Acme Ltd", "vatId": "DE123", "contact": "Ms Smith", "country": "FR", "currency": "USD",
         "timezone": "Europe/Paris", "phone": "0123", "email": "acme@example.com", "homepage": "https://example.com"}
        """
      Then the answer is 200 OK
      And its company is "Acme Ltd"
      And its currency is "USD"
      And it reads the same again

    Scenario Outline: [CU-02] Anna creates a customer with the <field> <value>
      When Anna creates a customer with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>
      And it reads the same again

      Examples: budgets
        | field      | value   | result  | why                                  |
        | budget     | 120.5   | 120.5   | a number                             |
        | budget     | "10,5"  | 10.5    | a comma                              |
        | timeBudget | "1:30"  | 5400    | sent as h:mm, returned in seconds    |
        | timeBudget | "1h30m" | 5400    | sent with units, returned in seconds |
        | budgetType | "month" | "month" | a budget per month                   |

  Rule: An invalid value is refused, and nothing is created

    Scenario Outline: [CU-03] Anna creates a customer with an invalid <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: invalid values
        | field      | value        | why                     |
        | name       | unset        | required                |
        | name       | "x"          | at least two characters |
        | country    | "XX"         | not a country           |
        | currency   | "XXY"        | not a currency          |
        | timezone   | "Foo/Bar"    | not a time zone         |
        | email      | "no address" | not an e-mail address   |
        | color      | "no-colour"  | not an available colour |
        | budget     | "abc"        | not an amount           |
        | budget     | -1           | negative                |
        | timeBudget | "abc"        | not a duration          |
        | budgetType | "year"       | only month is valid     |

      @since-2.63
      Examples: invalid e-mail addresses for invoices
        | field        | value        |
        | invoiceEmail | "no address" |

      @since-2.54
      Examples: values that could do harm on a page
        | field    | value                 | why                  |
        | name     | "a<b"                 | not allowed in names |
        | homepage | "javascript:alert(1)" | not a web address    |

    Scenario: [CU-06] Anna creates a customer with the number of another
      Given there is a customer with number "N-{run}-{scenario}"
      When Anna creates a customer with number "N-{run}-{scenario}"
      Then the answer is 400 Bad Request
      And the error names number
      And nothing was added

    Scenario Outline: [CU-04] Anna creates a customer with the unknown field <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: fields that the form does not have
        | field      | value | why                      |
        | noSuch     | "x"   | no such field            |
        | id         | 1     | assigned by the server   |
        | metaFields | []    | set by its own operation |

  Rule: Only administrators create customers

    Scenario Outline: [CU-05] <person> creates a customer
      When <person> creates a customer
      Then the answer is 403 Forbidden
      And nothing was added

      Examples: roles that may not
        | person | why          |
        | John   | a plain user |
        | Tony   | a teamlead   |
