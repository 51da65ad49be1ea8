@writes
Feature: Rates and who manages them
  A rate belongs to one customer, project or activity, and administrators manage it. Rules RT1 to RT4.

  Rule: A rate is found only below its own parent

    Scenario Outline: [RA-07] Anna deletes a rate below another <parent>
      Given there is a <parent> called "other"
      And there is a <parent>
      And there is a <parent> rate called "kept"
      When Anna calls DELETE /api/<parents>/{other}/rates/{kept}
      Then the answer is 404 Not Found
      And it is still there

      Examples: records with rates
        | parent   | parents    |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

    Scenario Outline: [RA-08] Anna lists the rates of another <parent>
      Given there is a <parent> rate called "former"
      And there is a <parent>
      And there is a <parent> rate called "latter"
      When Anna calls GET /api/<parents>/{<parent>}/rates
      Then the list holds "latter" and not "former"

      Examples: records with rates
        | parent   | parents    |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  Rule: A plain user may not add or delete rates

    Scenario Outline: [RA-09] John deletes a <parent> rate
      Given there is a <parent> rate
      When John deletes the <parent> rate
      Then the answer is 403 Forbidden
      And it is still there

      Examples: records with rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RA-10] <who> adds a <parent> rate
      Given there is a <parent>
      When <who> creates a <parent> rate
      Then the answer is 403 Forbidden

      Examples: roles that may not
        | who  | parent   | why          |
        | John | customer | a plain user |
        | John | project  | a plain user |
        | John | activity | a plain user |
        | Tony | customer | a teamlead   |
        | Tony | project  | a teamlead   |

  Rule: A rate shows which user it applies to

    Scenario Outline: [RA-11] Anna adds a <parent> rate for John
      When Anna creates a <parent> rate with user "{John}"
      Then the answer is 200 OK
      And its user.id is "{John}"
      And its user.id is still "{John}" when read again

      Examples: records with rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RA-12] Anna adds a <parent> rate for everybody
      When Anna creates a <parent> rate
      Then the answer is 200 OK
      And its user is null
      And its user is still null when read again

      Examples: records with rates
        | parent   |
        | customer |
        | project  |
        | activity |
