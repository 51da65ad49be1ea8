@writes
Feature: Actions, export templates and removed operations
  Actions are the entries of a record's menu on Kimai's pages. Rules AN1, E9 and EX1.

  Rule: The actions of a record are a list, for users who may view the record

    Scenario Outline: [SY-10] Susan lists the actions of <what>
      Given there is a <thing>
      When Susan calls GET /api/actions/<thing>/{<thing>}/index/en
      Then the answer is 200 OK

      Examples: records with actions
        | what        | thing    |
        | a customer  | customer |
        | a project   | project  |
        | an activity | activity |

    Scenario: [SY-11] John lists the actions of his timesheet
      Given John has a timesheet
      When John calls GET /api/actions/timesheet/{timesheet}/index/en
      Then the answer is 200 OK

    Scenario Outline: [SY-12] Susan lists the actions of <what> that does not exist
      When Susan calls GET /api/actions/<thing>/2147483647/index/en
      Then the answer is 404 Not Found

      Examples: unknown ids
        | what        | thing     |
        | a customer  | customer  |
        | a project   | project   |
        | an activity | activity  |
        | a timesheet | timesheet |

    @since-2.54
    Scenario Outline: [SY-13] John lists the actions of <what> that he may not view
      Given there is a <thing>
      When John calls GET /api/actions/<thing>/{<thing>}/index/en
      Then the answer is 403 Forbidden

      Examples: records that John may not view
        | what        | thing    |
        | a customer  | customer |
        | a project   | project  |
        | an activity | activity |

    @since-2.54
    Scenario Outline: [SY-16] <person> lists the actions of <what> that an administrator created
      Given there is a <thing>
      When <person> calls GET /api/actions/<thing>/{<thing>}/index/en
      Then the answer is <status>

      Examples: roles that may view it and roles that may not
        | person | what        | thing     | status        | why                      |
        | Tony   | a customer  | customer  | 403 Forbidden | Tony may not view it     |
        | Tony   | a project   | project   | 403 Forbidden | Tony may not view it     |
        | Tony   | an activity | activity  | 403 Forbidden | Tony may not view it     |
        | John   | a timesheet | timesheet | 403 Forbidden | another user's timesheet |
        | Anna   | a customer  | customer  | 200 OK        | an administrator         |
        | Anna   | a project   | project   | 200 OK        | an administrator         |
        | Anna   | an activity | activity  | 200 OK        | an administrator         |
        | Anna   | a timesheet | timesheet | 200 OK        | an administrator         |
        | Susan  | a timesheet | timesheet | 200 OK        | another user's timesheet |

  @since-2.36
  Rule: Only administrators delete export templates

    Scenario Outline: [SY-14] <person> deletes an export template that does not exist
      When <person> calls DELETE /api/export/2147483647
      Then the answer is <status>

      Examples: callers with and without a token
        | person | status           | why           |
        | nobody | 401 Unauthorized | no token      |
        | Anna   | 404 Not Found    | an unknown id |
        | Susan  | 404 Not Found    | an unknown id |

  @since-2.65
  Rule: Creating a team for a record is no longer offered

    Scenario Outline: [SY-15] <person> creates a team for <what>
      When <person> calls POST /api/<things>/2147483647/team
      Then the answer is <status>

      Examples: three removed operations
        | person | what        | things     | status           | why                   |
        | nobody | a customer  | customers  | 401 Unauthorized | no token              |
        | John   | a customer  | customers  | 410 Gone         | removed for everybody |
        | Susan  | a customer  | customers  | 410 Gone         | removed for everybody |
        | Susan  | a project   | projects   | 410 Gone         | removed for everybody |
        | Susan  | an activity | activities | 410 Gone         | removed for everybody |
