@writes
Feature: Listing activities
  Activities are filtered by project; global ones are listed too where the project allows them. Rules B12, F2, F4 to F7 and F21.

  Rule: The activities of a project are listed without those of other projects

    Background:
      Given there is a project
      And there is an activity called "theirs"
      And there is a project

    Scenario Outline: [AC-21] John lists the activities of a project with <query>
      Given there is an activity called "own"
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list holds "own" and not "theirs"

      Examples: one project, as a single id and as a list
        | query                                  | why                      |
        | project={project}                      | its project              |
        | projects[]={project}                   | its project              |
        | project={project}&projects[]={project} | both parameters together |

  Rule: Global activities are listed with those of a project that allows them

    Scenario Outline: [AC-22] John lists activities with <query> of a project with globalActivities <allowed>
      Given there is a project with globalActivities <allowed>
      And there is an activity with project unset
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: projects that allow global activities and projects that do not
        | allowed | query                | holds         | why                                   |
        | true    | project={project}    | holds         | the project allows global activities  |
        | true    | projects[]={project} | holds         | the project allows global activities  |
        | false   | project={project}    | does not hold | the project forbids global activities |
        | false   | projects[]={project} | does not hold | the project forbids global activities |
        | false   | globals=1            | holds         | of any project                        |

  Rule: An activity below a hidden record is listed only when everything is

    Background:
      Given there is a project
      And there is an activity

    Scenario Outline: [AC-23] John lists activities of a hidden <parent> with visible=<visible>
      Given Anna changes the <parent> with visible false
      When John lists activities with "visible=<visible>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: visible, hidden, everything
        | parent   | visible | holds         | why                     |
        | project  | 1       | does not hold | its project is hidden   |
        | project  | 2       | does not hold | it is not hidden itself |
        | project  | 3       | holds         | everything is listed    |
        | customer | 1       | does not hold | its customer is hidden  |
        | customer | 2       | does not hold | it is not hidden itself |
        | customer | 3       | holds         | everything is listed    |

  Rule: Invalid values of parameters are refused

    Scenario Outline: [AC-24] John lists activities with the invalid value <query>
      When John lists activities with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query          | why                       |
        | visible=4      | only 1, 2 and 3 are valid |
        | order=asc      | must be upper case        |
        | orderBy=colour | not a sort field          |
        | project=abc    | not a number              |
        | projects[]=abc | not a number              |
        | projects=1     | brackets are missing      |

      @since-2.28
      Examples: invalid values of globals
        | query         | why                    |
        | globals=2     | only 0 and 1 are valid |
        | globals=maybe | not a boolean          |
