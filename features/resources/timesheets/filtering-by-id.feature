@writes @needs-editable-times
Feature: Filtering timesheets by customer, project and activity
  Each parameter keeps what belongs to it and leaves the rest out. Rules F3, F8, F9, F10.

  Rule: Customer, project and activity keep the timesheets that belong to them

    Background:
      Given John has a timesheet called "elsewhere" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And there is a project
      And there is an activity

    Scenario Outline: [TL-81] John lists the timesheets of one of <parameter>
      Given John has a timesheet called "sought" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists timesheets with "<parameter>=<id>"
      Then the answer is 200 OK
      And the list holds "sought" and not "elsewhere"

      Examples: one
        | parameter    | id         | why       |
        | customer     | {customer} | by its id |
        | customers[]  | {customer} | as a list |
        | project      | {project}  | by its id |
        | projects[]   | {project}  | as a list |
        | activity     | {activity} | by its id |
        | activities[] | {activity} | as a list |

    Scenario Outline: [TL-82] John lists timesheets with an empty <parameter>
      Given John has a timesheet called "sought" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists timesheets with "<parameter>="
      Then the answer is 200 OK
      And the list holds "sought" before "elsewhere"

      Examples: left empty
        | parameter |
        | customer  |
        | project   |
        | activity  |

  Rule: Several values of one parameter are alternatives

    Background:
      Given there is a project
      And there is an activity called "mowing"
      And John has a timesheet called "mown" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """

    Scenario Outline: [TL-83] John lists timesheets with <query>
      Given there is an activity called "sowing"
      And John has a timesheet called "sown" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "sown" before "mown"

      Examples: activities
        | query                                       | why           |
        | activities[]={mowing}&activities[]={sowing} | a list of two |
        | activity={mowing}&activities[]={sowing}     | one and one   |

  Rule: An id that nothing has is left out of account since 2.53, and was not found before

    @since-2.53
    Scenario Outline: [TL-84] John lists timesheets of a <parameter> that is not there
      Given John has a timesheet
      When John lists timesheets with "<parameter>=2147483647"
      Then the answer is 200 OK
      And the list holds it

      Examples: ids
        | parameter |
        | customer  |
        | project   |
        | activity  |

    @until-2.53
    Scenario Outline: [TL-85] John lists timesheets of a <parameter> that is not there, before 2.53
      When John lists timesheets with "<parameter>=2147483647"
      Then the answer is 404 Not Found

      Examples: ids
        | parameter |
        | customer  |
        | project   |
        | activity  |

  Rule: What another team keeps for itself cannot be asked for, since 2.53

    @since-2.53
    Scenario: [TL-86] John lists the timesheets of a project of Tony's team
      Given there is a project
      And there is a team
      And Anna calls POST /api/teams/{team}/projects/{project}
      When John lists timesheets with "project={project}"
      Then the answer is 403 Forbidden
