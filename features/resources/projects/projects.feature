@writes
Feature: Projects
  Administrators create, change and delete projects. Rules CP2 to CP5, CP10, CP12 to CP14, CP16, CP19, D2, D22 and D23.

  Rule: The fields of a request are stored and returned

    Scenario: [PR-01] Anna creates a project with dates and a budget
      When Anna creates a project with
        """json
        {"orderNumber": "O-1", "orderDate": "2024-01-02", "start": "2024-02-03", "end": "2024-12-31",
         "budget": "10,5", "timeBudget": "1:30", "budgetType": "month"}
        """
      Then the answer is 200 OK
      And its orderNumber is "O-1"
      And its budget is 10.5
      And its timeBudget is 5400

    Scenario: [PR-02] Anna changes the start of a project
      Given there is a project with start "2024-02-03"
      When Anna changes the project with
        """json
        {"start": "2024-03-04T00:00:00", "visible": true, "billable": true, "globalActivities": true}
        """
      Then the answer is 200 OK
      And its start is "2024-03-04"
      And nothing but its "start" changed

    Scenario: [PR-03] Anna clears the comment and the start of a project
      Given there is a project with start "2024-02-03"
      When Anna changes the project with
        """json
        {"comment": null, "start": null, "visible": true, "billable": true, "globalActivities": true}
        """
      Then the answer is 200 OK
      And its start is null
      And nothing but its "comment, start" changed

  Rule: An invalid value is refused, and nothing is created

    Scenario Outline: [PR-04] Anna creates a project with an invalid <field>
      When Anna creates a project with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: invalid values
        | field      | value       | why                     |
        | name       | "x"         | at least two characters |
        | name       | unset       | required                |
        | customer   | unset       | required                |
        | customer   | 2147483647  | an unknown id           |
        | start      | "garbage"   | not a date              |
        | color      | "no-colour" | not an available colour |
        | budget     | "abc"       | not an amount           |
        | budgetType | "year"      | only month is valid     |

    Scenario: [PR-05] Anna creates a project that ends before it starts
      When Anna creates a project with
        """json
        {"start": "2024-02-03", "end": "2024-01-03"}
        """
      Then the answer is 400 Bad Request
      And the error names end
      And nothing was added

    Scenario Outline: [PR-06] Anna creates a project with the unknown field <field>
      When Anna creates a project with <field> <value>
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: fields that the form does not have
        | field      | value | why                      |
        | id         | 1     | assigned by the server   |
        | metaFields | []    | set by its own operation |

  Rule: Only administrators create, read, change and delete projects

    Scenario Outline: [PR-07] <person> creates a project
      When <person> creates a project
      Then the answer is 403 Forbidden
      And nothing was added

      Examples: roles that may not
        | person | why          |
        | John   | a plain user |
        | Tony   | a teamlead   |

    Scenario Outline: [PR-08] <person> <does>
      Given there is a project
      When <person> <does>
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: roles that may not
        | person | does                                 | why          |
        | John   | reads the project                    | a plain user |
        | Tony   | reads the project                    | a teamlead   |
        | John   | changes the project with comment "x" | a plain user |
        | Tony   | changes the project with comment "x" | a teamlead   |

    @since-2.25
    Scenario Outline: [PR-09] <person> deletes a project
      Given there is a project
      When <person> deletes the project
      Then the answer is <status>
      And it is <after>

      Examples: every role
        | person | status         | after       | why                   |
        | John   | 403 Forbidden  | still there | a plain user          |
        | Tony   | 403 Forbidden  | still there | a teamlead            |
        | Anna   | 204 No Content | gone        | an administrator      |
        | Susan  | 204 No Content | gone        | a super administrator |
