@writes
Feature: Creating customers
  Administrators create customers; each field is checked, stored and returned. Rules CP3 to CP20.

  Rule: What is sent is stored and returned

    Scenario: [CU-01] Anna creates a customer with its address book
      When Anna creates a customer with
        """json
        {"company": "Acme Ltd", "vatId": "DE123", "contact": "Ms Smith", "country": "FR", "currency": "USD",
         "timezone": "Europe/Paris", "phone": "0123", "email": "acme@example.com", "homepage": "https://example.com"}
        """
      Then the answer is 200 OK and matches the contract
      And its company is "Acme Ltd"
      And its currency is "USD"
      And it reads the same again

    Scenario Outline: [CU-02] Anna creates a customer with <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 200 OK and matches the contract
      And its <field> is <result>
      And it reads the same again

      Examples: budgets in the forms that are taken
        | field      | value   | result | why                                 |
        | budget     | 120.5   | 120.5  | a number                            |
        | budget     | "10,5"  | 10.5   | a comma                             |
        | timeBudget | "1:30"  | 5400   | hours and minutes come back seconds |
        | timeBudget | "1h30m" | 5400   | the same with units                 |
        | budgetType | "month" | "month" | each month anew                    |

  Rule: What is no valid value is refused, and nothing is created

    Scenario Outline: [CU-03] Anna creates a customer with a wrong <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And the error names <field>
      And nothing was added

      Examples: wrong values
        | field      | value                 | why                     |
        | name       | unset                 | required                |
        | name       | "x"                   | at least two characters |
        | country    | "XX"                  | no country              |
        | currency   | "XXY"                 | no currency             |
        | timezone   | "Foo/Bar"             | no time zone            |
        | email      | "no address"          | no e-mail address       |
        | color      | "no-colour"           | not among the colours   |
        | budget     | "abc"                 | no amount               |
        | budget     | -1                    | below zero              |
        | timeBudget | "abc"                 | no duration             |
        | budgetType | "year"                | only months             |

      @since-2.63
      Examples: where invoices are sent
        | field        | value        | why               |
        | invoiceEmail | "no address" | no e-mail address |

      @since-2.54
      Examples: what could do harm on a page
        | field      | value                 | why                     |
        | name       | "a<b"                 | no such signs           |
        | homepage   | "javascript:alert(1)" | no address of a page    |

    Scenario: [CU-06] Anna creates a customer with the number of another
      Given there is a customer with number "N-{run}-{scenario}"
      When Anna creates a customer with number "N-{run}-{scenario}"
      Then the answer is 400 Bad Request and matches the contract
      And the error names number
      And nothing was added

    Scenario Outline: [CU-04] Anna creates a customer with the field <field>
      When Anna creates a customer with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And nothing was added

      Examples: fields that the form does not have
        | field      | value | why                      |
        | noSuch     | "x"   | unknown                  |
        | id         | 1     | given by the server      |
        | metaFields | []    | has its own operation    |

  Rule: Only administrators create customers

    Scenario Outline: [CU-05] <person> creates a customer
      When <person> creates a customer
      Then the answer is 403 Forbidden and matches the contract
      And nothing was added

      Examples: who may not
        | person | why          |
        | John   | a plain user |
        | Tony   | a teamlead   |
