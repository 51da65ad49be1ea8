@writes
Feature: Listing activities
  Lists filter by project, and hold the global activities too where a project allows them. Rules F2, F4 to F7 and F21.

  Rule: The activities of a project are listed without those of others

    Background:
      Given there is a project
      And there is an activity called "theirs"
      And there is a project

    Scenario Outline: [AC-21] John lists activities with <query>
      Given there is an activity called "own"
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list holds "own" and not "theirs"

      Examples: one project, in both ways
        | query                                  | why             |
        | project={project}                      | its project     |
        | projects[]={project}                   | its project     |
        | project={project}&projects[]={project} | the same, twice |

  Rule: Global activities are listed with those of a project that allows them

    Scenario Outline: [AC-22] John lists activities of a project, globalActivities <allowed>, with <query>
      Given there is a project with globalActivities <allowed>
      And there is an activity with project unset
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: allowed and not
        | allowed | query                | holds         | why                     |
        | true    | project={project}    | holds         | global ones are allowed |
        | true    | projects[]={project} | holds         | global ones are allowed |
        | false   | project={project}    | does not hold | no global ones          |
        | false   | projects[]={project} | does not hold | no global ones          |
        | false   | globals=1            | holds         | of whatever project     |

  Rule: What belongs to something hidden is listed only with everything

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
        | project  | 3       | holds         | everything              |
        | customer | 1       | does not hold | its customer is hidden  |
        | customer | 2       | does not hold | it is not hidden itself |
        | customer | 3       | holds         | everything              |

  Rule: Other values are refused

    Scenario Outline: [AC-24] John lists activities with <query>
      When John lists activities with "<query>"
      Then the answer is 400 Bad Request

      Examples: wrong values
        | query          | why                  |
        | visible=4      | one, two or three    |
        | order=asc      | capitals             |
        | orderBy=colour | no column            |
        | project=abc    | ids are numbers      |
        | projects[]=abc | ids are numbers      |
        | projects=1     | brackets are missing |

      @since-2.28
      Examples: wrong values of globals
        | query         | why           |
        | globals=2     | one or nought |
        | globals=maybe | no boolean    |
