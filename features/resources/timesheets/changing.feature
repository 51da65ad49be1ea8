@writes
Feature: Changing a timesheet
  A change touches the fields that it names and no other. Rules TS9 to TS11, TS14, TS20, TS21.

  Rule: A change touches what it names and nothing else

    Scenario Outline: [TS-16] John changes <field>
      Given John has a timesheet
      When John changes the timesheet with <field> <value>
      Then the answer is 200 OK and matches the contract
      And it reads the same again
      And its <result> is <seen>

      Examples: fields that everybody may send
        | field       | value                 | result      | seen     | why               |
        | description | "quince"              | description | "quince" | a text            |
        | end         | "2024-01-15T13:00:00" | duration    | 10800    | an hour longer    |
        | begin       | "2024-01-15T09:30:00" | duration    | 9000     | half an hour more |

    Scenario Outline: [TS-23] John changes <field> and nothing else
      Given John has a timesheet
      When John changes the timesheet with <field> <value>
      Then the answer is 200 OK and matches the contract
      And nothing but its "<changed>" changed

      Examples: fields that everybody may send
        | field       | value                 | changed                             | why             |
        | description | "quince"              | description                         | a text          |
        | end         | "2024-01-15T13:00:00" | end, duration, rate, internalRate   | time is money   |
        | begin       | "2024-01-15T09:30:00" | begin, duration, rate, internalRate | time is money   |

    Scenario Outline: [TS-17] Anna changes <field>
      Given there is a timesheet with <field> <before>
      When Anna changes the timesheet with <field> <after>
      Then the answer is 200 OK and matches the contract
      And its <field> is <after>
      And nothing but its "<changed>" changed

      Examples: fields of administrators
        | field      | before | after | changed                       | why    |
        | fixedRate  | 10     | 20    | fixedRate, rate, internalRate | money  |
        | hourlyRate | 10     | 20    | hourlyRate, rate, internalRate | money |
        | exported   | false  | true  | exported                      | a mark |
        | billable   | true   | false | billable                      | a mark |

    Scenario: [TS-18] John sends a change that names nothing
      Given John has a timesheet
      When John changes the timesheet with description unset
      Then the answer is 200 OK and matches the contract
      And nothing of it changed

    Scenario: [TS-19] John moves a timesheet to another activity
      Given John has a timesheet
      And there is an activity
      When John changes the timesheet with activity "{activity}"
      Then the answer is 200 OK and matches the contract
      And its activity is "{activity}"

    Scenario: [TS-20] John changes the tags
      Given there is a tag with name "kc-{run}-quince-{scenario}"
      And John has a timesheet
      When John changes the timesheet with tags "kc-{run}-quince-{scenario}"
      Then the answer is 200 OK and matches the contract
      And its tags is ["kc-{run}-quince-{scenario}"]

  Rule: A refused change touches nothing

    Scenario Outline: [TS-21] <who> changes <field> to <value>
      Given <who> has a timesheet
      When <who> changes the timesheet with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And nothing of it changed

      Examples: fields of other roles and of nobody
        | who  | field      | value      | why                           |
        | John | exported   | true       | teamleads and administrators  |
        | John | billable   | false      | teamleads and administrators  |
        | John | user       | "{Anna}"   | teamleads and administrators  |
        | John | fixedRate  | 10         | administrators                |
        | John | hourlyRate | 10         | administrators                |
        | Tony | fixedRate  | 10         | administrators                |
        | Tony | hourlyRate | 10         | administrators                |
        | Anna | duration   | 60         | it is calculated              |
        | Anna | rate       | 10         | it is calculated              |

      Examples: values that cannot be
        | who  | field    | value                 | why                 |
        | John | project  | 2147483647            | nobody has it       |
        | John | activity | 2147483647            | nobody has it       |
        | John | end      | "2024-01-15T09:00:00" | before the begin    |
        | John | begin    | "garbage"             | no date-time        |
        | John | tags     | ["quince"]            | a text is expected  |

    Scenario Outline: [TS-22] <who> <deed> an exported timesheet and is refused
      Given there is a timesheet with
        """json
        {"user": "{<who>}", "exported": true}
        """
      When <who> calls <method> /api/timesheets/{timesheet} with
        """json
        {"description": "medlar"}
        """
      Then the answer is 403 Forbidden and matches the contract
      And nothing of it changed

      Examples: what is exported is closed
        | who  | deed    | method | why                          |
        | John | changes | PATCH  | only administrators may      |
        | John | deletes | DELETE | only administrators may      |
