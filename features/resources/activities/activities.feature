@writes
Feature: Activities
  An activity belongs to one project, or is global and belongs to none. Rules CP2 to CP5, CP10 to CP13 and F17.

  Rule: An activity without a project is global, and only the activity of a project can move

    Scenario: [AC-01] Anna creates a global activity
      When Anna creates an activity with project unset
      Then the answer is 200 OK
      And its project is null
      And it reads the same again

    Scenario: [AC-03] Anna makes an activity global
      Given there is an activity
      When Anna changes the activity with
        """json
        {"project": null, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its project is null
      And nothing but its "project, parentTitle" changed

    Scenario: [AC-04] Anna moves a global activity to a project
      Given there is an activity with project unset
      When Anna changes the activity with project 1
      Then the answer is 400 Bad Request
      And nothing of it changed

  Rule: An invalid value is refused, and nothing is created

    Scenario Outline: [AC-05] Anna creates an activity with an invalid <field>
      When Anna creates an activity with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: invalid values
        | field   | value       | why                     |
        | name    | "x"         | at least two characters |
        | name    | unset       | required                |
        | project | 2147483647  | an unknown id           |
        | color   | "no-colour" | not an available colour |
        | budget  | "abc"       | not an amount           |

  Rule: Only teamleads and above create activities, and only administrators read, change and delete every activity

    Scenario: [AC-06] John creates an activity
      When John creates an activity
      Then the answer is 403 Forbidden
      And nothing was added

    Scenario Outline: [AC-07] <person> creates an activity
      When <person> creates an activity
      Then the answer is 200 OK
      And one activity was added

      Examples: roles that may
        | person | why              |
        | Tony   | a teamlead       |
        | Anna   | an administrator |

    Scenario Outline: [AC-08] <person> <does>
      Given there is an activity
      When <person> <does>
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: roles that may not
        | person | does                                  | why                       |
        | John   | reads the activity                    | a plain user              |
        | Tony   | reads the activity                    | leads no team with access |
        | John   | changes the activity with comment "x" | a plain user              |
        | Tony   | changes the activity with comment "x" | leads no team with access |

    @since-2.25
    Scenario Outline: [AC-09] <person> deletes an activity
      Given there is an activity
      When <person> deletes the activity
      Then the answer is <status>
      And it is <after>

      Examples: every role
        | person | status         | after       | why                       |
        | John   | 403 Forbidden  | still there | a plain user              |
        | Tony   | 403 Forbidden  | still there | leads no team with access |
        | Anna   | 204 No Content | gone        | an administrator          |

  Rule: A list contains only the records that match its filter

    Scenario Outline: [AC-10] John lists activities with the filter <query>
      Given there is an activity called "global" with
        """json
        {"name": "Zq global {scenario}", "project": "unset"}
        """
      And there is a project
      And there is an activity called "own" with
        """json
        {"name": "Aq own {scenario}", "project": "{project}", "visible": <visible>}
        """
      When John lists activities with "<query>"
      Then the list holds "<held>" and not "<other>"

      Examples: filters
        | query        | visible | held   | other  | why                               |
        | globals=1    | true    | global | own    | global activities have no project |
        | globals=true | true    | global | own    | global activities have no project |
        | visible=1    | false   | global | own    | its flag                          |
        | visible=2    | false   | own    | global | its flag                          |
        | term=zq g    | true    | global | own    | a part of the name                |
