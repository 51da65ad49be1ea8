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
