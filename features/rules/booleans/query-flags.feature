@writes
Feature: Flags of timesheets and full
  Flags select nothing where they are left out, and full shows subresources only where it is true. Rules B12, B13 and F18.

  Rule: The flags of timesheets select nothing where they are left out

    Scenario Outline: [BX-06] John lists timesheets without the parameter <parameter>
      Given there is a running timesheet called "one" with
        """json
        {"user": "{John}", "exported": true, "billable": false}
        """
      And there is a timesheet called "other" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "exported": false, "billable": true}
        """
      When John lists timesheets with "<parameter>order=DESC"
      Then the answer is 200 OK
      And the list holds "one" before "other"

      Examples: left out or empty
        | parameter                    | why      |
        |                              | left out |
        | exported=&billable=&active=& | empty    |

    Scenario Outline: [BX-07] John lists timesheets with several flags: <query>
      Given there is a timesheet called "one" with
        """json
        {"user": "{John}", "begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "exported": true, "billable": false}
        """
      And there is a timesheet called "other" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "exported": true, "billable": true}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<held>" and not "<left>"

      Examples: both flags together
        | query                          | held  | left  |
        | exported=1&billable=0&active=0 | one   | other |
        | exported=1&billable=1&active=0 | other | one   |

  Rule: The parameter full shows subresources only where it is true

    Scenario Outline: [BX-08] <who> lists <things> with <query>
      Given there is a <thing> with <field> <value>
      When <who> lists <things> with "<query>"
      Then the answer is 200 OK
      And its <shown> is <result>

      Examples: users
        | who   | thing | things | field | value             | query                | shown | result            | why      |
        | Susan | user  | users  | roles | ["ROLE_TEAMLEAD"] | visible=3&full=true  | roles | ["ROLE_TEAMLEAD"] | true     |
        | Susan | user  | users  | roles | ["ROLE_TEAMLEAD"] | visible=3&full=1     | roles | ["ROLE_TEAMLEAD"] | true     |
        | Susan | user  | users  | roles | ["ROLE_TEAMLEAD"] | visible=3&full=false | roles | unset             | false    |
        | Susan | user  | users  | roles | ["ROLE_TEAMLEAD"] | visible=3&full=0     | roles | unset             | false    |
        | Susan | user  | users  | roles | ["ROLE_TEAMLEAD"] | visible=3&full=      | roles | unset             | empty    |
        | Susan | user  | users  | roles | ["ROLE_TEAMLEAD"] | visible=3            | roles | unset             | left out |

      Examples: timesheets
        | who  | thing     | things     | field | value    | query         | shown   | result   | why      |
        | John | timesheet | timesheets | user  | "{John}" | full=true     | user.id | "{John}" | true     |
        | John | timesheet | timesheets | user  | "{John}" | full=1        | user.id | "{John}" | true     |
        | John | timesheet | timesheets | user  | "{John}" | full=false    | user    | "{John}" | false    |
        | John | timesheet | timesheets | user  | "{John}" | full=0        | user    | "{John}" | false    |
        | John | timesheet | timesheets | user  | "{John}" | full=         | user    | "{John}" | empty    |
        | John | timesheet | timesheets | user  | "{John}" | orderBy=begin | user    | "{John}" | left out |

      @since-2.62
      Examples: customers
        | who  | thing    | things    | field | value   | query     | shown | result  | why      |
        | Anna | customer | customers | vatId | "DE123" | full=1    | vatId | "DE123" | true     |
        | Anna | customer | customers | vatId | "DE123" | full=0    | vatId | unset   | false    |
        | Anna | customer | customers | vatId | "DE123" | full=     | vatId | unset   | empty    |
        | Anna | customer | customers | vatId | "DE123" | order=ASC | vatId | unset   | left out |

    Scenario Outline: [BX-09] John creates a timesheet with <query>
      Given there is a project
      And there is an activity
      When John calls POST /api/timesheets?<query> with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "project": "{project}", "activity": "{activity}"}
        """
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: in full and not
        | query     | field      | value       | why      |
        | full=true | project.id | "{project}" | true     |
        | full=1    | project.id | "{project}" | true     |
        | term=     | project    | "{project}" | left out |
