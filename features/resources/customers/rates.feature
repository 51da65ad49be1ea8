@writes
Feature: Rates of customers, projects and activities
  Administrators keep rates, one for everybody and one for each user. Rules RT1 to RT4.

  Rule: A rate is stored, listed and deleted

    Scenario Outline: [RA-01] Anna lists a <parent> rate
      Given there is a <parent> rate with
        """json
        {"rate": 75.5, "internalRate": 50, "isFixed": true, "user": "{John}"}
        """
      When Anna reads the <parent> rate
      Then the answer is 200 OK
      And its rate is 75.5
      And its internalRate is 50

      Examples: what has rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RA-02] Anna deletes a <parent> rate
      Given there is a <parent> rate
      And Anna deletes the <parent> rate
      When Anna reads the <parent> rate
      Then the answer is 200 OK
      And the list does not hold it

      Examples: what has rates
        | parent   |
        | customer |
        | project  |
        | activity |

  Rule: What is no rate, or is there already, is refused

    Scenario Outline: [RA-03] Anna adds a <parent> rate for everybody twice
      Given there is a <parent>
      And there is a <parent> rate
      When Anna creates a <parent> rate
      Then the answer is 400 Bad Request

      Examples: what has rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RA-04] Anna adds a rate with a wrong <field>
      Given there is a customer
      When Anna creates a customer rate with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: wrong values
        | field | value      | why             |
        | rate  | -1         | below zero      |
        | rate  | "abc"      | no amount       |
        | user  | 2147483647 | an unknown user |

  Rule: Rates belong to something that is there, and to administrators

    Scenario Outline: [RA-05] Anna lists the rates of an unknown parent
      When Anna calls GET /api/<parents>/2147483647/rates
      Then the answer is 404 Not Found

      Examples: what has rates
        | parents    |
        | customers  |
        | projects   |
        | activities |

    Scenario Outline: [RA-06] <person> reads and adds no <parent> rate
      Given there is a <parent> rate
      When <person> reads the <parent> rate
      Then the answer is 403 Forbidden

      Examples: who may not
        | person | parent   | why          |
        | John   | customer | a plain user |
        | John   | project  | a plain user |
        | John   | activity | a plain user |
        | Tony   | customer | a teamlead   |
        | Tony   | project  | a teamlead   |
