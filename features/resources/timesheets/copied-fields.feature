@writes @needs-overlapping
Feature: What a duplicated timesheet takes along
  A duplicate takes every field but the export mark, and the original keeps its own. Rules TS27 and TS28.

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
