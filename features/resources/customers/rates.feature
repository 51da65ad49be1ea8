@writes
Feature: Rates of customers, projects and activities
  Administrators manage rates: one for everybody and one for each user. Rules RT1 to RT4.

  Rule: A rate is stored, listed and deleted

    Scenario Outline: [RA-01] Anna lists the rates of a <parent>
      Given there is a <parent> rate with
        """json
        {"rate": 75.5, "internalRate": 50, "isFixed": true, "user": "{John}"}
        """
      When Anna reads the <parent> rate
      Then the answer is 200 OK
      And its rate is 75.5
      And its internalRate is 50

      Examples: records with rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RA-02] Anna lists the rates of a <parent> after deleting one
      Given there is a <parent> rate
      And Anna deletes the <parent> rate
      When Anna reads the <parent> rate
      Then the answer is 200 OK
      And the list does not hold it

      Examples: records with rates
        | parent   |
        | customer |
        | project  |
        | activity |

  Rule: An invalid rate, or a second one for the same user, is refused

    Scenario Outline: [RA-03] Anna adds a second <parent> rate for everybody
      Given there is a <parent>
      And there is a <parent> rate
      When Anna creates a <parent> rate
      Then the answer is 400 Bad Request

      Examples: records with rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RA-04] Anna adds a customer rate with an invalid <field>
      Given there is a customer
      When Anna creates a customer rate with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: invalid values
        | field | value      | why           |
        | rate  | -1         | negative      |
        | rate  | "abc"      | not an amount |
        | user  | 2147483647 | an unknown id |

  Rule: Rates are listed only of existing records, and only for administrators

    Scenario Outline: [RA-05] Anna lists the rates of <parents> that do not exist
      When Anna calls GET /api/<parents>/2147483647/rates
      Then the answer is 404 Not Found

      Examples: records with rates
        | parents    |
        | customers  |
        | projects   |
        | activities |

    Scenario Outline: [RA-06] <person> lists the rates of a <parent>
      Given there is a <parent> rate
      When <person> reads the <parent> rate
      Then the answer is 403 Forbidden

      Examples: roles that may not
        | person | parent   | why          |
        | John   | customer | a plain user |
        | John   | project  | a plain user |
        | John   | activity | a plain user |
        | Tony   | customer | a teamlead   |
        | Tony   | project  | a teamlead   |
