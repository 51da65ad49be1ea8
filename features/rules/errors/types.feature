@writes
Feature: Values of the wrong type
  A value of a type that a field cannot have is refused with a JSON error. Rules B6, H2, H4 and H18.

  Rule: An object is refused as the value of a simple field

    Scenario Outline: [ER-20] <person> creates a <thing> with an object as <field>
      When <person> creates a <thing> with <field> {"of": {"no": "use"}}
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: customer form
        | person | thing    | field    |
        | Anna   | customer | name     |
        | Anna   | customer | number   |
        | Anna   | customer | comment  |
        | Anna   | customer | company  |
        | Anna   | customer | country  |
        | Anna   | customer | currency |
        | Anna   | customer | email    |
        | Anna   | customer | timezone |
        | Anna   | customer | visible  |
        | Anna   | customer | budget   |
        | Anna   | customer | color    |

      Examples: project form
        | person | thing   | field       |
        | Anna   | project | name        |
        | Anna   | project | customer    |
        | Anna   | project | comment     |
        | Anna   | project | orderNumber |
        | Anna   | project | start       |
        | Anna   | project | visible     |
        | Anna   | project | budget      |
        | Anna   | project | timeBudget  |
        | Anna   | project | color       |

      Examples: activity form
        | person | thing    | field      |
        | Anna   | activity | name       |
        | Anna   | activity | project    |
        | Anna   | activity | comment    |
        | Anna   | activity | visible    |
        | Anna   | activity | budget     |
        | Anna   | activity | timeBudget |
        | Anna   | activity | color      |

      Examples: timesheet form
        | person | thing     | field       |
        | John   | timesheet | begin       |
        | John   | timesheet | end         |
        | John   | timesheet | project     |
        | John   | timesheet | activity    |
        | John   | timesheet | description |
        | John   | timesheet | tags        |

      Examples: tag form
        | person | thing | field   |
        | John   | tag   | name    |
        | John   | tag   | color   |
        | John   | tag   | visible |

      Examples: team form
        | person | thing | field |
        | Anna   | team  | name  |
        | Anna   | team  | color |

      Examples: customer rate form
        | person | thing         | field        |
        | Anna   | customer rate | rate         |
        | Anna   | customer rate | internalRate |
        | Anna   | customer rate | user         |
        | Anna   | customer rate | isFixed      |

      Examples: user form
        | person | thing | field         |
        | Susan  | user  | username      |
        | Susan  | user  | alias         |
        | Susan  | user  | email         |
        | Susan  | user  | plainPassword |
        | Susan  | user  | language      |
        | Susan  | user  | timezone      |
        | Susan  | user  | roles         |
        | Susan  | user  | enabled       |

    Scenario Outline: [ER-21] Anna changes the <field> of a <thing> to an object
      Given there is a <thing>
      When Anna changes the <thing> with <field> {"of": {"no": "use"}}
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing of it changed

      Examples: fields that can be changed
        | thing     | field       |
        | customer  | name        |
        | customer  | timezone    |
        | customer  | visible     |
        | project   | name        |
        | project   | customer    |
        | project   | start       |
        | activity  | name        |
        | activity  | project     |
        | team      | name        |
        | timesheet | begin       |
        | timesheet | end         |
        | timesheet | project     |
        | timesheet | activity    |
        | timesheet | description |
