@writes
Feature: Filtering timesheets by customer, project and activity
  Each parameter selects the timesheets that belong to its records. Rules F3 and F7 to F10.

  Rule: The parameters customer, project and activity select the timesheets that belong to them

    Background:
      Given John has a timesheet called "elsewhere" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And there is a project
      And there is an activity

    Scenario Outline: [TL-81] John lists timesheets by <parameter>
      Given John has a timesheet called "sought" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists timesheets with "<parameter>=<id>"
      Then the answer is 200 OK
      And the list holds "sought" and not "elsewhere"

      Examples: single ids and lists
        | parameter    | id         | why         |
        | customer     | {customer} | a single id |
        | customers[]  | {customer} | as a list   |
        | project      | {project}  | a single id |
        | projects[]   | {project}  | as a list   |
        | activity     | {activity} | a single id |
        | activities[] | {activity} | as a list   |

    Scenario Outline: [TL-82] John lists timesheets with an empty value of <parameter>
      Given John has a timesheet called "sought" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists timesheets with "<parameter>="
      Then the answer is 200 OK
      And the list holds "sought" before "elsewhere"

      Examples: an empty value is ignored
        | parameter |
        | customer  |
        | project   |
        | activity  |

  Rule: Several values of a parameter select the timesheets of each of them

    Background:
      Given there is a project
      And there is an activity called "mowing"
      And John has a timesheet called "mown" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """

    Scenario Outline: [TL-83] John lists timesheets of two activities with <query>
      Given there is an activity called "sowing"
      And John has a timesheet called "sown" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "sown" before "mown"

      Examples: two activities
        | query                                       | why                      |
        | activities[]={mowing}&activities[]={sowing} | a list of two ids        |
        | activity={mowing}&activities[]={sowing}     | both parameters together |

  Rule: An unknown id is ignored since 2.53, and not found before

    @since-2.53
    Scenario Outline: [TL-84] John lists timesheets of an unknown <parameter>
      Given John has a timesheet
      When John lists timesheets with "<parameter>=2147483647"
      Then the answer is 200 OK
      And the list holds it

      Examples: ids that no record has
        | parameter |
        | customer  |
        | project   |
        | activity  |

    @until-2.53
    Scenario Outline: [TL-85] John lists timesheets of an unknown <parameter> before 2.53
      When John lists timesheets with "<parameter>=2147483647"
      Then the answer is 404 Not Found

      Examples: ids that no record has
        | parameter |
        | customer  |
        | project   |
        | activity  |

  Rule: Since 2.53, the records of another team are refused as a filter

    @since-2.53
    Scenario: [TL-86] John lists timesheets of a project of Tony's team
      Given there is a project
      And there is a team
      And Anna calls POST /api/teams/{team}/projects/{project}
      When John lists timesheets with "project={project}"
      Then the answer is 403 Forbidden
