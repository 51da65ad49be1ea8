@writes @needs-editable-times @needs-overlapping
Feature: What the copy of a timesheet takes along
  A duplicate takes every field but the export mark, a restart with a copy the description, the tags and the custom fields, and a plain restart nothing. Rules TS25, TS27 and TS28.

  Rule: A duplicate has every field of the original, whoever makes it, and is not exported

    Background:
      Given there is a tag with name "kc-{run}-fig-{scenario}"

    Scenario Outline: [TS-105] <who> duplicates John's timesheet with its <field>
      Given there is a timesheet with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T12:30:00", "description": "quince", "billable": false, "exported": true,
         "<rate>": 70.25, "tags": "kc-{run}-fig-{scenario}"}
        """
      When <who> duplicates the timesheet
      Then the answer is 200 OK
      And its exported is false
      And its <field> is still <value> when read again

      Examples: the owner
        | who  | rate       | field       | value                       | why                |
        | John | hourlyRate | hourlyRate  | 70.25                       | a rate set by hand |
        | John | fixedRate  | fixedRate   | 70.25                       | a rate set by hand |
        | John | fixedRate  | rate        | 70.25                       | what it is worth   |
        | John | hourlyRate | billable    | false                       | its billable flag  |
        | John | hourlyRate | description | "quince"                    | its description    |
        | John | hourlyRate | tags        | ["kc-{run}-fig-{scenario}"] | its tags           |
        | John | hourlyRate | duration    | 9000                        | its times          |

      Examples: a teamlead
        | who  | rate       | field       | value                       | why                |
        | Tony | hourlyRate | hourlyRate  | 70.25                       | a rate set by hand |
        | Tony | fixedRate  | fixedRate   | 70.25                       | a rate set by hand |
        | Tony | hourlyRate | billable    | false                       | its billable flag  |
        | Tony | hourlyRate | description | "quince"                    | its description    |
        | Tony | hourlyRate | tags        | ["kc-{run}-fig-{scenario}"] | its tags           |
        | Tony | hourlyRate | user        | "{John}"                    | its owner          |

      Examples: administrators
        | who   | rate       | field       | value                       | why                  |
        | Anna  | hourlyRate | hourlyRate  | 70.25                       | a rate set by hand   |
        | Anna  | fixedRate  | fixedRate   | 70.25                       | a rate set by hand   |
        | Anna  | hourlyRate | rate        | 175.625                     | two and a half hours |
        | Anna  | hourlyRate | description | "quince"                    | its description      |
        | Anna  | hourlyRate | tags        | ["kc-{run}-fig-{scenario}"] | its tags             |
        | Anna  | hourlyRate | user        | "{John}"                    | its owner            |
        | Susan | hourlyRate | hourlyRate  | 70.25                       | a rate set by hand   |
        | Susan | hourlyRate | billable    | false                       | its billable flag    |

    Scenario Outline: [TS-106] <who> duplicates a timesheet with a custom field
      Given John has a timesheet
      And Anna calls PATCH /api/timesheets/{timesheet}/meta with
        """json
        {"name": "{timesheet.metaFields.0.name}", "value": "43"}
        """
      When <who> duplicates the timesheet
      Then the answer is 200 OK
      And its metaFields.0.value is "43"
      And its metaFields.0.value is still "43" when read again

      Examples: the owner and an administrator, if a plugin defines custom fields
        | who  |
        | John |
        | Anna |

  Rule: A restart that asks for a copy has the description, the tags and the custom fields

    Background:
      Given there is a tag with name "kc-{run}-fig-{scenario}"

    Scenario Outline: [TS-107] <who> restarts a timesheet with a copy of its <field>
      Given there is a timesheet with
        """json
        {"user": "{John}", "description": "quince", "billable": false, "exported": true, "hourlyRate": 70.25, "tags": "kc-{run}-fig-{scenario}"}
        """
      When <who> calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: the owner
        | who  | field       | value                       | why                    |
        | John | description | "quince"                    | copied                 |
        | John | tags        | ["kc-{run}-fig-{scenario}"] | copied                 |
        | John | exported    | false                       | a copy is not exported |
        | John | end         | null                        | a restart runs         |
        | John | project     | "{project}"                 | the same project       |
        | John | activity    | "{activity}"                | the same activity      |

      Examples: another person
        | who   | field       | value                       | why                       |
        | Anna  | description | "quince"                    | copied                    |
        | Anna  | tags        | ["kc-{run}-fig-{scenario}"] | copied                    |
        | Anna  | exported    | false                       | a copy is not exported    |
        | Anna  | user        | "{Anna}"                    | a restart is the caller's |
        | Tony  | tags        | ["kc-{run}-fig-{scenario}"] | copied                    |

    Scenario Outline: [TS-123] <who> restarts a timesheet with billable <before> of an activity with billable <activity>
      Given there is an activity with billable <activity>
      And there is a timesheet with
        """json
        {"user": "{John}", "billable": <before>}
        """
      When <who> calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its billable is <activity>

      Examples: the flag is computed anew
        | who  | before | activity | why                  |
        | John | false  | true     | that of its activity |
        | John | true   | false    | that of its activity |
        | Anna | false  | true     | that of its activity |
        | Anna | true   | false    | that of its activity |

    Scenario Outline: [TS-108] <who> restarts a timesheet with a copy of its custom field
      Given John has a timesheet
      And Anna calls PATCH /api/timesheets/{timesheet}/meta with
        """json
        {"name": "{timesheet.metaFields.0.name}", "value": "43"}
        """
      When <who> calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its metaFields.0.value is "43"

      Examples: the owner and an administrator, if a plugin defines custom fields
        | who  |
        | John |
        | Anna |

  Rule: A restart takes no rate that was set by hand since 2.53, and both before

    Background:
      Given there is a timesheet with
        """json
        {"hourlyRate": 70.25}
        """

    @since-2.53
    Scenario: [TS-109] Anna restarts a timesheet with a copy, which has no hourly rate
      When Anna calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its hourlyRate is null

    @until-2.53
    Scenario: [TS-110] Anna restarts a timesheet with a copy of its hourly rate
      When Anna calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its hourlyRate is 70.25

    @since-2.53
    Scenario: [TS-111] Anna restarts a timesheet with a copy, which has no fixed rate
      Given there is a timesheet with
        """json
        {"fixedRate": 70.25}
        """
      When Anna calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all"}
        """
      Then the answer is 200 OK
      And its fixedRate is null

  Rule: A restart without a copy takes only the project and the activity

    Scenario Outline: [TS-112] <who> restarts a timesheet without its <field>
      Given there is a tag with name "kc-{run}-fig-{scenario}"
      And there is a timesheet with
        """json
        {"user": "{John}", "description": "quince", "billable": false, "exported": true, "hourlyRate": 70.25, "tags": "kc-{run}-fig-{scenario}"}
        """
      When <who> restarts the timesheet
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: the owner and an administrator
        | who  | field       | value | why                  |
        | John | description | null  | not copied           |
        | John | tags        | []    | not copied           |
        | John | billable    | true  | that of its activity |
        | John | exported    | false | not copied           |
        | Anna | description | null  | not copied           |
        | Anna | tags        | []    | not copied           |
        | Anna | billable    | true  | that of its activity |
        | Anna | hourlyRate  | null  | not copied           |

    Scenario: [TS-113] John restarts a timesheet without its custom field
      Given John has a timesheet called "former"
      And Anna calls PATCH /api/timesheets/{timesheet}/meta with
        """json
        {"name": "{timesheet.metaFields.0.name}", "value": "43"}
        """
      When John restarts the timesheet
      Then the answer is 200 OK
      And its metaFields.0.value is "{former.metaFields.0.value}"

  Rule: The original keeps what its copy takes along

    Scenario Outline: [TS-114] Anna reads the <field> of a timesheet that was <copied>
      Given there is a tag with name "kc-{run}-fig-{scenario}"
      And there is a timesheet called "former" with
        """json
        {"user": "{John}", "description": "quince", "billable": false, "exported": true, "hourlyRate": 70.25, "tags": "kc-{run}-fig-{scenario}"}
        """
      And Anna calls PATCH /api/timesheets/{former}/<action> with
        """json
        {"copy": "all"}
        """
      When Anna calls GET /api/timesheets/{former}
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: fields that a copy could take away
        | copied     | action    | field       | value                       |
        | duplicated | duplicate | tags        | ["kc-{run}-fig-{scenario}"] |
        | duplicated | duplicate | exported    | true                        |
        | duplicated | duplicate | hourlyRate  | 70.25                       |
        | duplicated | duplicate | description | "quince"                    |
        | restarted  | restart   | tags        | ["kc-{run}-fig-{scenario}"] |
        | restarted  | restart   | exported    | true                        |
        | restarted  | restart   | hourlyRate  | 70.25                       |
        | restarted  | restart   | duration    | 7200                        |
