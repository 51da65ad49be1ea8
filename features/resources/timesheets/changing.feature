@writes
Feature: Changing a timesheet
  A change affects only the fields that it names. Rules TS9 to TS12, TS14, TS20 and TS21.

  Rule: A change affects only the fields that it names

    Scenario Outline: [TS-16] John changes the <field> of a timesheet
      Given John has a timesheet
      When John changes the timesheet with <field> <value>
      Then the answer is 200 OK
      And it reads the same again
      And its <result> is <seen>
      And nothing but its "<changed>" changed

      Examples: fields that every user may send
        | field       | value                 | result      | seen     | changed                             | why                                  |
        | description | "quince"              | description | "quince" | description                         | a text has no effect on others       |
        | end         | "2024-01-15T13:00:00" | duration    | 10800    | end, duration, rate, internalRate   | the timesheet is an hour longer      |
        | begin       | "2024-01-15T09:30:00" | duration    | 9000     | begin, duration, rate, internalRate | the timesheet is half an hour longer |

    Scenario Outline: [TS-17] Anna changes the <field> of a timesheet
      Given there is a timesheet with <field> <before>
      When Anna changes the timesheet with <field> <after>
      Then the answer is 200 OK
      And its <field> is <after>
      And nothing but its "<changed>" changed

      Examples: fields of administrators
        | field      | before | after | changed                        | why              |
        | fixedRate  | 10     | 20    | fixedRate, rate, internalRate  | it sets the rate |
        | hourlyRate | 10     | 20    | hourlyRate, rate, internalRate | it sets the rate |
        | exported   | false  | true  | exported                       | a flag           |
        | billable   | true   | false | billable                       | a flag           |

    Scenario: [TS-18] John changes a timesheet without naming a field
      Given John has a timesheet
      When John changes the timesheet with description unset
      Then the answer is 200 OK
      And nothing of it changed

    Scenario: [TS-19] John moves a timesheet to another activity
      Given John has a timesheet
      And there is an activity
      When John changes the timesheet with activity "{activity}"
      Then the answer is 200 OK
      And its activity is "{activity}"

    Scenario: [TS-20] John changes the tags of a timesheet
      Given there is a tag with name "kc-{run}-quince-{scenario}"
      And John has a timesheet
      When John changes the timesheet with tags "kc-{run}-quince-{scenario}"
      Then the answer is 200 OK
      And its tags is ["kc-{run}-quince-{scenario}"]

  Rule: A refused change affects nothing

    Scenario Outline: [TS-21] <who> changes the <field> of a timesheet to <value>
      Given <who> has a timesheet
      When <who> changes the timesheet with <field> <value>
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: fields of other roles, and fields that nobody may send
        | who  | field      | value    | why                                  |
        | John | exported   | true     | only teamleads and above may send it |
        | John | billable   | false    | only teamleads and above may send it |
        | John | user       | "{Anna}" | only teamleads and above may send it |
        | John | fixedRate  | 10       | only administrators may send it      |
        | John | hourlyRate | 10       | only administrators may send it      |
        | Tony | fixedRate  | 10       | only administrators may send it      |
        | Tony | hourlyRate | 10       | only administrators may send it      |
        | Anna | duration   | 60       | calculated by the server             |
        | Anna | rate       | 10       | calculated by the server             |

      Examples: invalid values
        | who  | field    | value                 | why                         |
        | John | project  | 2147483647            | an unknown id               |
        | John | activity | 2147483647            | an unknown id               |
        | John | end      | "2024-01-15T09:00:00" | before begin                |
        | John | begin    | "garbage"             | not a date-time             |
        | John | tags     | ["quince"]            | tags are sent as one string |

    Scenario Outline: [TS-22] <who> <action> an exported timesheet and is refused
      Given there is a timesheet with
        """json
        {"user": "{<who>}", "exported": true}
        """
      When <who> calls <method> /api/timesheets/{timesheet} with
        """json
        {"description": "medlar"}
        """
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: changing and deleting
        | who  | action  | method |
        | John | changes | PATCH  |
        | John | deletes | DELETE |
