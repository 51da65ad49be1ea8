@writes
Feature: Actions, export templates and what was removed
  Rules AN1, EX1 and E9.

  Rule: The actions of a record are a list

    Scenario Outline: [SY-10] Susan asks for the actions of <what>
      Given there is a <thing>
      When Susan calls GET /api/actions/<thing>/{<thing>}/index/en
      Then the answer is 200 OK

      Examples: records with actions
        | what        | thing    |
        | a customer  | customer |
        | a project   | project  |
        | an activity | activity |

    Scenario: [SY-11] John asks for the actions of his timesheet
      Given John has a timesheet
      When John calls GET /api/actions/timesheet/{timesheet}/index/en
      Then the answer is 200 OK

    Scenario Outline: [SY-12] Susan asks for the actions of <what> that does not exist
      When Susan calls GET /api/actions/<thing>/2147483647/index/en
      Then the answer is 404 Not Found

      Examples: unknown ids
        | what        | thing     |
        | a customer  | customer  |
        | a project   | project   |
        | an activity | activity  |
        | a timesheet | timesheet |

    @since-2.54
    Scenario Outline: [SY-13] John asks for the actions of <what>
      Given there is a <thing>
      When John calls GET /api/actions/<thing>/{<thing>}/index/en
      Then the answer is 403 Forbidden

      Examples: records that John may not view
        | what        | thing    |
        | a customer  | customer |
        | a project   | project  |
        | an activity | activity |

    @since-2.54
    Scenario Outline: [SY-16] <person> asks for the actions of <what>
      Given there is a <thing>
      When <person> calls GET /api/actions/<thing>/{<thing>}/index/en
      Then the answer is <status>

      Examples: those who may view it, and those who may not
        | person | what        | thing     | status        | why              |
        | Tony   | a customer  | customer  | 403 Forbidden | none of his      |
        | Tony   | a project   | project   | 403 Forbidden | none of his      |
        | Tony   | an activity | activity  | 403 Forbidden | none of his      |
        | John   | a timesheet | timesheet | 403 Forbidden | somebody else's  |
        | Anna   | a customer  | customer  | 200 OK        | an administrator |
        | Anna   | a project   | project   | 200 OK        | an administrator |
        | Anna   | an activity | activity  | 200 OK        | an administrator |
        | Anna   | a timesheet | timesheet | 200 OK        | an administrator |
        | Susan  | a timesheet | timesheet | 200 OK        | somebody else's  |

  @since-2.36
  Rule: Export templates are deleted by administrators

    Scenario Outline: [SY-14] <person> deletes a template that does not exist
      When <person> calls DELETE /api/export/2147483647
      Then the answer is <status>

      Examples: administrators
        | person | status           | why              |
        | nobody | 401 Unauthorized | nobody is let in |
        | Anna   | 404 Not Found    | an unknown id    |
        | Susan  | 404 Not Found    | an unknown id    |

  @since-2.65
  Rule: Teams are no longer made for a record

    Scenario Outline: [SY-15] <person> makes a team for <what>
      When <person> calls POST /api/<things>/2147483647/team
      Then the answer is <status>

      Examples: three removed operations
        | person | what        | things     | status           | why                   |
        | nobody | a customer  | customers  | 401 Unauthorized | nobody is let in      |
        | John   | a customer  | customers  | 410 Gone         | removed, whoever asks |
        | Susan  | a customer  | customers  | 410 Gone         | removed, whoever asks |
        | Susan  | a project   | projects   | 410 Gone         | removed, whoever asks |
        | Susan  | an activity | activities | 410 Gone         | removed, whoever asks |
