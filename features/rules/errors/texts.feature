@writes
Feature: Texts that are too long
  A text that is longer than what is stored is refused with a JSON error. Rules E2 and H18.

  Rule: A text of three hundred letters is refused where less is stored

    Scenario Outline: [ER-30] <person> creates a <thing> whose <field> is too long
      When <person> creates a <thing> with
        """json
        {"<field>": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
        """
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: customer form
        | person | thing    | field    | why         |
        | Anna   | customer | name     | 300 letters |
        | Anna   | customer | number   | 300 letters |
        | Anna   | customer | company  | 300 letters |
        | Anna   | customer | vatId    | 300 letters |
        | Anna   | customer | contact  | 300 letters |
        | Anna   | customer | phone    | 300 letters |
        | Anna   | customer | fax      | 300 letters |
        | Anna   | customer | mobile   | 300 letters |
        | Anna   | customer | homepage | 300 letters |
        | Anna   | customer | email    | 300 letters |
        | Anna   | customer | currency | 300 letters |
        | Anna   | customer | color    | 300 letters |

      Examples: project form
        | person | thing   | field       | why         |
        | Anna   | project | name        | 300 letters |
        | Anna   | project | number      | 300 letters |
        | Anna   | project | orderNumber | 300 letters |
        | Anna   | project | start       | 300 letters |
        | Anna   | project | color       | 300 letters |

      Examples: activity form
        | person | thing    | field  | why         |
        | Anna   | activity | name   | 300 letters |
        | Anna   | activity | number | 300 letters |
        | Anna   | activity | color  | 300 letters |

      Examples: timesheet form
        | person | thing     | field   | why         |
        | John   | timesheet | begin   | 300 letters |
        | John   | timesheet | project | 300 letters |

      Examples: tag form
        | person | thing | field | why         |
        | John   | tag   | name  | 300 letters |
        | John   | tag   | color | 300 letters |

      Examples: team form
        | person | thing | field | why         |
        | Anna   | team  | name  | 300 letters |
        | Anna   | team  | color | 300 letters |

      Examples: user form
        | person | thing | field         | why         |
        | Susan  | user  | username      | 300 letters |
        | Susan  | user  | email         | 300 letters |
        | Susan  | user  | plainPassword | 300 letters |
        | Susan  | user  | timezone      | 300 letters |
        | Susan  | user  | color         | 300 letters |

  Rule: A text of three hundred letters never breaks the server, even where it is shortened

    Scenario Outline: [ER-31] Susan creates a user whose <field> is too long
      When Susan creates a user with
        """json
        {"<field>": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}
        """
      Then the answer is no server error

      Examples: texts that releases shorten
        | field         | why         |
        | title         | 300 letters |
        | accountNumber | 300 letters |
