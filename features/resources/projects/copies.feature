@since-2.66 @writes
Feature: Copies of projects
  Administrators copy a project with what belongs to it. Rules CP24 to CP27.

  Rule: A copy is a new project with the fields of the original, and its name says that it is a copy

    Scenario: [PR-53] Anna copies a project
      Given there is a project
      When Anna calls POST /api/projects/{project}/duplicate
      Then the answer is 201 Created
      And its name is "{project.name} [COPY]"
      And its customer is "{customer}"
      And one project was added
      And nothing of it changed

    Scenario Outline: [PR-54] Anna copies a project with <field> <value>
      Given there is a project with <field> <value>
      When Anna calls POST /api/projects/{project}/duplicate
      Then the answer is 201 Created
      And its <field> is <copied>
      And one project was added
      And nothing of it changed

      Examples: fields of a project
        | field            | value            | copied           |
        | orderNumber      | "O-1"            | "O-1"            |
        | color            | "{a colour}"     | "{a colour}"     |
        | visible          | false            | false            |
        | globalActivities | false            | false            |
        | budget           | 10.5             | 10.5             |
        | timeBudget       | "1:30"           | 5400             |
        | budgetType       | "month"          | "month"          |

    Scenario: [PR-55] Anna copies a project that ends
      Given there is a project with
        """json
        {"start": "2024-02-03", "end": "2024-12-31"}
        """
      When Anna calls POST /api/projects/{project}/duplicate
      Then the answer is 201 Created
      And its start is "2024-12-31"
      And its end is null
      And one project was added
      And nothing of it changed

    Scenario: [PR-56] Anna reads a copy
      Given there is a project
      And Anna calls POST /api/projects/{project}/duplicate
      When Anna calls GET /api/projects/{copy}
      Then the answer is 200 OK
      And its name is "{copy.name}"
      And its comment is "{project.comment}"

  Rule: A copy has the teams, rates and activities of the original

    Scenario: [PR-57] Anna copies a project of a team
      Given there is a team
      And there is a project
      And Anna calls POST /api/teams/{team}/projects/{project}
      When Anna calls POST /api/projects/{project}/duplicate
      Then the answer is 201 Created
      And its teams.0.id is "{team}"
      And one project was added

    Scenario: [PR-58] Anna lists the rates of a copy
      Given there is a project rate called "original" with
        """json
        {"rate": 47.5, "internalRate": 12, "isFixed": true}
        """
      And Anna calls POST /api/projects/{project}/duplicate
      When Anna calls GET /api/projects/{copy}/rates
      Then the answer is 200 OK
      And the list holds a copy of "original"

    Scenario: [PR-59] Anna lists the activities of a copy
      Given there is a project
      And there is an activity called "original"
      And Anna calls POST /api/projects/{project}/duplicate
      When Anna lists activities with "project={copy}"
      Then the answer is 200 OK
      And the list holds a copy of "original"

    Scenario: [PR-65] Anna lists the hidden activities of a copy
      Given there is a project
      And there is an activity called "original" with
        """json
        {"visible": false}
        """
      And Anna calls POST /api/projects/{project}/duplicate
      When Anna lists activities with "project={copy}&visible=2"
      Then the answer is 200 OK
      And the list holds a copy of "original"

  Rule: Only administrators copy a project

    Scenario Outline: [PR-60] <who> copies a project
      Given there is a project
      When <who> calls POST /api/projects/{project}/duplicate
      Then the answer is <status>
      And <what> was added

      Examples: every role
        | who    | status           | what        | why                   |
        | nobody | 401 Unauthorized | nothing     | no token              |
        | John   | 403 Forbidden    | nothing     | a plain user          |
        | Tony   | 403 Forbidden    | nothing     | a teamlead            |
        | Anna   | 201 Created      | one project | an administrator      |
        | Susan  | 201 Created      | one project | a super administrator |

    Scenario: [PR-61] Tony copies a project of a team that he leads
      Given there is a team
      And there is a project
      And Anna calls POST /api/teams/{team}/projects/{project}
      When Tony calls POST /api/projects/{project}/duplicate
      Then the answer is 403 Forbidden
      And nothing was added

  Rule: What cannot be copied is refused, and nothing is created

    Scenario Outline: [PR-62] <who> copies an unknown project
      When <who> calls POST /api/projects/2147483647/duplicate
      Then the answer is 404 Not Found

      Examples: with and without the permission
        | who  |
        | John |
        | Anna |

    Scenario Outline: [PR-63] Anna copies a project whose name has <length> characters
      Given there is a project with name "<name>"
      When Anna calls POST /api/projects/{project}/duplicate
      Then the answer is <status>
      And <what> was added
      And nothing of it changed

      Examples: with the suffix of seven characters, a name has at most 150
        | length | status          | what        | name |
        | 143    | 201 Created     | one project | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |
        | 144    | 400 Bad Request | nothing     | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa |

    Scenario Outline: [PR-64] Anna calls <method> for the copies of a project
      Given there is a project
      When Anna calls <method> /api/projects/{project}/duplicate
      Then the answer is 405 Method Not Allowed
      And nothing of it changed

      Examples: other methods
        | method |
        | GET    |
        | PATCH  |
