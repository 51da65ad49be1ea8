@writes
Feature: Booleans in queries
  A parameter that is a boolean selects by a flag for 1 and 0, and not at all where it is left out. Rules B12, B13, F3, F18, F20 and F21.

  Rule: The parameter globals leaves out the activities of projects only where it is true

    Background:
      Given there is a project
      And there is an activity called "own" with
        """json
        {"name": "Aq own {scenario}"}
        """
      And there is an activity called "global" with
        """json
        {"name": "Zq global {scenario}", "project": null}
        """

    Scenario Outline: [BX-02] John lists only global activities with <query>
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list holds "global" and not "own"

      Examples: true
        | query                       | why          |
        | globals=1                   | true         |
        | globals=true                | true         |
        | globals=1&project={project} | of a project |

    Scenario Outline: [BX-03] John lists global activities and those of a project with <query>
      When John lists activities with "orderBy=name&order=ASC&<query>"
      Then the answer is 200 OK
      And the list holds "own" before "global"

      Examples: left out
        | query             | why          |
        | visible=1         | left out     |
        | project={project} | of a project |

      @since-2.28
      Examples: false or empty
        | query                           | why          |
        | globals=                        | empty        |
        | globals=&project={project}      | of a project |
        | globals=0                       | false        |
        | globals=false                   | false        |
        | globals=0&project={project}     | of a project |
        | globals=false&project={project} | of a project |

    @until-2.28
    Scenario Outline: [BX-11] John lists only global activities with <query> before 2.28
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list holds "global" and not "own"

      Examples: any value means true
        | query         |
        | globals=false |
        | globals=0     |
        | globals=      |

  Rule: The parameters of projects select by a flag, or not at all where they are left out

    Background:
      Given there is a project called "open" with
        """json
        {"name": "Aq open {scenario}", "globalActivities": true}
        """
      And there is a project called "closed" with
        """json
        {"name": "Zq closed {scenario}", "globalActivities": false}
        """
      And there is a project called "former" with
        """json
        {"name": "Mq former {scenario}", "end": "2003-01-01", "globalActivities": true}
        """

    Scenario Outline: [BX-04] John lists projects with <query>
      When John lists projects with "orderBy=name&order=ASC&<query>"
      Then the answer is 200 OK
      And the list holds "<one>" before "<two>"
      And the list holds "<one>" and not "<other>"

      Examples: globalActivities and ignoreDates
        | query                            | one  | two    | other  | why      |
        | visible=1                        | open | closed | former | left out |
        | ignoreDates=                     | open | closed | former | empty    |
        | ignoreDates=1&globalActivities=1 | open | former | closed | true     |

    Scenario Outline: [BX-05] John lists one of two projects with <query>
      When John lists projects with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: globalActivities
        | query                            | one    | other  | why                    |
        | globalActivities=1               | open   | closed | true                   |
        | globalActivities=0               | closed | open   | false                  |
        | globalActivities=                | closed | open   | an empty value means 0 |
        | ignoreDates=1&globalActivities=0 | closed | former | false                  |

  Rule: Other values of a boolean are refused

    Scenario Outline: [BX-10] <who> lists <things> with <query>, which is no boolean
      When <who> lists <things> with "<query>"
      Then the answer is 400 Bad Request

      Examples: parameters that take 0 and 1
        | who  | things     | query                  |
        | John | timesheets | exported=true          |
        | John | timesheets | exported=false         |
        | John | timesheets | exported=2             |
        | John | timesheets | active=true            |
        | John | timesheets | active=false           |
        | John | timesheets | active=2               |
        | John | timesheets | billable=true          |
        | John | timesheets | billable=false         |
        | John | timesheets | billable=2             |
        | John | projects   | globalActivities=true  |
        | John | projects   | globalActivities=false |
        | John | projects   | ignoreDates=0          |
        | John | projects   | ignoreDates=true       |

      Examples: parameters that take true and false, too
        | who   | things     | query    |
        | John  | timesheets | full=yes |
        | John  | timesheets | full=2   |
        | Susan | users      | full=yes |
        | Susan | users      | full=2   |

      @since-2.28
      Examples: globals
        | who  | things     | query        |
        | John | activities | globals=yes  |
        | John | activities | globals=TRUE |
        | John | activities | globals=01   |

      @since-2.62
      Examples: customers
        | who  | things    | query      |
        | Anna | customers | full=false |
        | Anna | customers | full=yes   |
