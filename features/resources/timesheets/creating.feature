@writes
Feature: Creating a timesheet
  A timesheet needs a project and an activity of it; who may send which field depends on the role. Rules TS5 to TS13.

  Rule: What is answered is what is stored

    Scenario: [TS-01] John books two hours
      When John creates a timesheet
      Then the answer is 200 OK and matches the contract
      And its user is "{John}"
      And its duration is 7200
      And it reads the same again

    Scenario: [TS-02] Anna books for John
      When Anna creates a timesheet with user "{John}"
      Then the answer is 200 OK and matches the contract
      And its user is "{John}"
      And it reads the same again
      And one timesheet was added

    Scenario: [TS-93] John starts a timesheet
      When John creates a running timesheet
      Then the answer is 200 OK and matches the contract
      And its begin is the local time "now"
      And its end is null

    Scenario: [TS-03] Anna asks for the expanded form
      Given there is a project
      And there is an activity
      When Anna calls POST /api/timesheets?full=true with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T12:00:00", "project": "{project}", "activity": "{activity}"}
        """
      Then the answer is 200 OK and matches the contract
      And its project.id is "{project}"

  Rule: Project and activity are required, and must be ones that are there

    Scenario Outline: [TS-04] John books with <field> <value>
      When John creates a timesheet with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And the error names <field>
      And nothing was added

      Examples: missing, unknown, or no id
        | field    | value      | why            |
        | project  | unset      | it is required |
        | activity | unset      | it is required |
        | project  | null       | it is required |
        | activity | null       | it is required |
        | project  | 2147483647 | nobody has it  |
        | activity | 2147483647 | nobody has it  |
        | project  | "abc"      | no id          |
        | activity | "abc"      | no id          |

  Rule: What is hidden cannot be booked on

    Background:
      Given there is a project
      And there is an activity

    Scenario Outline: [TS-05] John books when the <thing> is hidden
      Given Anna changes the <thing> with visible false
      When John creates a timesheet
      Then the answer is 400 Bad Request and matches the contract
      And the error names <thing>
      And nothing was added

      Examples: hidden work
        | thing    | why                  |
        | project  | nobody can choose it |
        | activity | nobody can choose it |

  Rule: A field that the role may not send is refused

    Scenario Outline: [TS-07] <who> books with <field> <value>
      When <who> creates a timesheet with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And nothing was added

      Examples: fields of other roles
        | who  | field      | value      | why                            |
        | John | exported   | true       | teamleads and administrators   |
        | John | billable   | false      | teamleads and administrators   |
        | John | user       | "{John}"   | teamleads and administrators   |
        | John | fixedRate  | 10         | administrators                 |
        | John | hourlyRate | 10         | administrators                 |
        | Tony | fixedRate  | 10         | administrators                 |
        | Tony | hourlyRate | 10         | administrators                 |
        | Tony | user       | "{Anna}"   | a teamlead does not reach her  |

      Examples: fields of nobody
        | who  | field        | value           | why              |
        | Anna | id           | 1               | it is given      |
        | Anna | duration     | 7200            | it is calculated |
        | Anna | rate         | 10              | it is calculated |
        | Anna | internalRate | 10              | it is calculated |
        | Anna | customer     | 1               | the project's    |
        | Anna | timezone     | "Europe/Berlin" | the user's       |
        | Anna | metaFields   | []              | another call's   |
        | Anna | nonsense     | "x"             | no field at all  |

    Scenario Outline: [TS-08] <who> books with <field> <value> and may
      When <who> creates a timesheet with <field> <value>
      Then the answer is 200 OK and matches the contract
      And its <field> is <value>
      And it reads the same again

      Examples: fields of the role
        | who  | field      | value | why            |
        | Tony | exported   | true  | a teamlead     |
        | Tony | billable   | false | a teamlead     |
        | Anna | fixedRate  | 10.5  | administrators |
        | Anna | hourlyRate | 10.5  | administrators |

  Rule: Tags are sent as one text and answered as a list of those that exist

    Scenario: [TS-09] John books with two tags, one of which exists
      Given there is a tag with name "kc-{run}-quince-{scenario}"
      When John creates a timesheet with tags "kc-{run}-quince-{scenario},kc-{run}-medlar-{scenario}"
      Then the answer is 200 OK and matches the contract
      And its tags is ["kc-{run}-quince-{scenario}"]
      And it reads the same again

    Scenario: [TS-10] John books with tags as a list
      When John creates a timesheet with tags ["quince"]
      Then the answer is 400 Bad Request and matches the contract
      And the error names tags
      And nothing was added
