@writes
Feature: Values of the wrong type
  A value that a field cannot have is refused with a JSON error. Rules H2, H4, H18 and B6.

  Rule: An object where a field has a plain value is refused

    Scenario Outline: [ER-20] <person> creates a <thing> whose <field> is an object
      When <person> creates a <thing> with <field> {"of": {"no": "use"}}
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: customer form
        | person | thing    | field    | why          |
        | Anna   | customer | name     | no such type |
        | Anna   | customer | number   | no such type |
        | Anna   | customer | comment  | no such type |
        | Anna   | customer | company  | no such type |
        | Anna   | customer | country  | no such type |
        | Anna   | customer | currency | no such type |
        | Anna   | customer | email    | no such type |
        | Anna   | customer | timezone | no such type |
        | Anna   | customer | visible  | no such type |
        | Anna   | customer | budget   | no such type |
        | Anna   | customer | color    | no such type |

      Examples: project form
        | person | thing   | field       | why          |
        | Anna   | project | name        | no such type |
        | Anna   | project | customer    | no such type |
        | Anna   | project | comment     | no such type |
        | Anna   | project | orderNumber | no such type |
        | Anna   | project | start       | no such type |
        | Anna   | project | visible     | no such type |
        | Anna   | project | budget      | no such type |
        | Anna   | project | timeBudget  | no such type |
        | Anna   | project | color       | no such type |

      Examples: activity form
        | person | thing    | field      | why          |
        | Anna   | activity | name       | no such type |
        | Anna   | activity | project    | no such type |
        | Anna   | activity | comment    | no such type |
        | Anna   | activity | visible    | no such type |
        | Anna   | activity | budget     | no such type |
        | Anna   | activity | timeBudget | no such type |
        | Anna   | activity | color      | no such type |

      Examples: timesheet form
        | person | thing     | field       | why          |
        | John   | timesheet | begin       | no such type |
        | John   | timesheet | end         | no such type |
        | John   | timesheet | project     | no such type |
        | John   | timesheet | activity    | no such type |
        | John   | timesheet | description | no such type |
        | John   | timesheet | tags        | no such type |

      Examples: tag form
        | person | thing | field   | why          |
        | John   | tag   | name    | no such type |
        | John   | tag   | color   | no such type |
        | John   | tag   | visible | no such type |

      Examples: team form
        | person | thing | field   | why          |
        | Anna   | team  | name    | no such type |
        | Anna   | team  | color   | no such type |

      Examples: customer rate form
        | person | thing         | field        | why          |
        | Anna   | customer rate | rate         | no such type |
        | Anna   | customer rate | internalRate | no such type |
        | Anna   | customer rate | user         | no such type |
        | Anna   | customer rate | isFixed      | no such type |

      Examples: user form
        | person | thing | field         | why          |
        | Susan  | user  | username      | no such type |
        | Susan  | user  | alias         | no such type |
        | Susan  | user  | email         | no such type |
        | Susan  | user  | plainPassword | no such type |
        | Susan  | user  | language      | no such type |
        | Susan  | user  | timezone      | no such type |
        | Susan  | user  | roles         | no such type |
        | Susan  | user  | enabled       | no such type |

    Scenario Outline: [ER-21] Anna changes the <field> of a <thing> to an object
      Given there is a <thing>
      When Anna changes the <thing> with <field> {"of": {"no": "use"}}
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing of it changed

      Examples: what can be changed
        | thing     | field       | why          |
        | customer  | name        | no such type |
        | customer  | timezone    | no such type |
        | customer  | visible     | no such type |
        | project   | name        | no such type |
        | project   | customer    | no such type |
        | project   | start       | no such type |
        | activity  | name        | no such type |
        | activity  | project     | no such type |
        | team      | name        | no such type |
        | timesheet | begin       | no such type |
        | timesheet | end         | no such type |
        | timesheet | project     | no such type |
        | timesheet | activity    | no such type |
        | timesheet | description | no such type |
