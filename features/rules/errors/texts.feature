@writes
Feature: Texts that are too long
  A text that is longer than its field allows is refused with a JSON error. Rules CP7, E2 and H18.

  Rule: A text of 300 characters is refused by every field that stores fewer

    Scenario Outline: [ER-30] <person> creates a <thing> with 300 characters as <field>
      When <person> creates a <thing> with
        """json
        {"<field>": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
        """
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: customer form
        | person | thing    | field    |
        | Anna   | customer | name     |
        | Anna   | customer | number   |
        | Anna   | customer | company  |
        | Anna   | customer | vatId    |
        | Anna   | customer | contact  |
        | Anna   | customer | phone    |
        | Anna   | customer | fax      |
        | Anna   | customer | mobile   |
        | Anna   | customer | homepage |
        | Anna   | customer | email    |
        | Anna   | customer | currency |
        | Anna   | customer | color    |

      Examples: project form
        | person | thing   | field       |
        | Anna   | project | name        |
        | Anna   | project | number      |
        | Anna   | project | orderNumber |
        | Anna   | project | start       |
        | Anna   | project | color       |

      Examples: activity form
        | person | thing    | field  |
        | Anna   | activity | name   |
        | Anna   | activity | number |
        | Anna   | activity | color  |

      Examples: timesheet form
        | person | thing     | field   |
        | John   | timesheet | begin   |
        | John   | timesheet | project |

      Examples: tag form
        | person | thing | field |
        | John   | tag   | name  |
        | John   | tag   | color |

      Examples: team form
        | person | thing | field |
        | Anna   | team  | name  |
        | Anna   | team  | color |

      Examples: user form
        | person | thing | field         |
        | Susan  | user  | username      |
        | Susan  | user  | email         |
        | Susan  | user  | plainPassword |
        | Susan  | user  | timezone      |
        | Susan  | user  | color         |

  Rule: A text of 300 characters never causes a server error, even where it is shortened

    Scenario Outline: [ER-31] Susan creates a user with 300 characters as <field>
      When Susan creates a user with
        """json
        {"<field>": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
        """
      Then the answer is no server error

      Examples: texts that some releases shorten
        | field         |
        | title         |
        | accountNumber |
