@writes
Feature: Creating a timesheet
  A timesheet needs a project and one of its activities; the role decides which fields may be sent.
  Rules B13, TS5 to TS7, TS9 to TS13 and TS32.

  Rule: A new timesheet is answered as it is stored

    Scenario: [TS-01] John creates a timesheet of two hours
      When John creates a timesheet
      Then the answer is 200 OK
      And its user is "{John}"
      And its duration is 7200
      And it reads the same again

    Scenario: [TS-02] Anna creates a timesheet for John
      When Anna creates a timesheet with user "{John}"
      Then the answer is 200 OK
      And its user is "{John}"
      And it reads the same again
      And one timesheet was added

    Scenario: [TS-93] John creates a running timesheet
      When John creates a running timesheet
      Then the answer is 200 OK
      And its begin is the local time "now"
      And its end is null

    Scenario: [TS-03] Anna creates a timesheet and requests the expanded form
      Given there is a project
      And there is an activity
      When Anna calls POST /api/timesheets?full=true with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T12:00:00", "project": "{project}", "activity": "{activity}"}
        """
      Then the answer is 200 OK
      And its project.id is "{project}"

  Rule: Project and activity are required and must exist

    Scenario Outline: [TS-04] John creates a timesheet with <field> <value>
      When John creates a timesheet with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: missing, unknown and invalid ids
        | field    | value      | why           |
        | project  | unset      | required      |
        | activity | unset      | required      |
        | project  | null       | required      |
        | activity | null       | required      |
        | project  | 2147483647 | an unknown id |
        | activity | 2147483647 | an unknown id |
        | project  | "abc"      | not an id     |
        | activity | "abc"      | not an id     |

  Rule: Nothing can be booked on a hidden project or activity

    Background:
      Given there is a project
      And there is an activity

    Scenario Outline: [TS-05] John creates a timesheet while the <thing> is hidden
      Given Anna changes the <thing> with visible false
      When John creates a timesheet
      Then the answer is 400 Bad Request
      And the error names <thing>
      And nothing was added

      Examples: hidden parents
        | thing    |
        | project  |
        | activity |

  Rule: A field that the caller's role may not send is refused

    Scenario Outline: [TS-07] <who> creates a timesheet with the forbidden field <field>
      When <who> creates a timesheet with <field> <value>
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: fields of other roles
        | who  | field      | value    | why                                       |
        | John | exported   | true     | only teamleads and above may send it      |
        | John | billable   | false    | only teamleads and above may send it      |
        | John | user       | "{John}" | only teamleads and above may send it      |
        | John | fixedRate  | 10       | only administrators may send it           |
        | John | hourlyRate | 10       | only administrators may send it           |
        | Tony | fixedRate  | 10       | only administrators may send it           |
        | Tony | hourlyRate | 10       | only administrators may send it           |
        | Tony | user       | "{Anna}" | a teamlead cannot book for administrators |

      Examples: fields that nobody may send
        | who  | field        | value           | why                      |
        | Anna | id           | 1               | assigned by the server   |
        | Anna | duration     | 7200            | calculated by the server |
        | Anna | rate         | 10              | calculated by the server |
        | Anna | internalRate | 10              | calculated by the server |
        | Anna | customer     | 1               | set by the project       |
        | Anna | timezone     | "Europe/Berlin" | set by the user          |
        | Anna | metaFields   | []              | set by its own operation |
        | Anna | nonsense     | "x"             | no such field            |

    Scenario Outline: [TS-08] <who> creates a timesheet with the allowed field <field>
      When <who> creates a timesheet with <field> <value>
      Then the answer is 200 OK
      And its <field> is <value>
      And it reads the same again

      Examples: fields of the role
        | who  | field      | value | why              |
        | Tony | exported   | true  | a teamlead       |
        | Tony | billable   | false | a teamlead       |
        | Anna | fixedRate  | 10.5  | an administrator |
        | Anna | hourlyRate | 10.5  | an administrator |

  Rule: Tags are sent as one text and returned as a list of the existing ones

    Scenario: [TS-09] John creates a timesheet with two tags, one of which exists
      Given there is a tag with name "kc-{run}-quince-{scenario}"
      When John creates a timesheet with tags "kc-{run}-quince-{scenario},kc-{run}-medlar-{scenario}"
      Then the answer is 200 OK
      And its tags is ["kc-{run}-quince-{scenario}"]
      And it reads the same again

    Scenario: [TS-10] John creates a timesheet with a list as tags
      When John creates a timesheet with tags ["quince"]
      Then the answer is 400 Bad Request
      And the error names tags
      And nothing was added
