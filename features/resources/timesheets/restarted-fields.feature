@writes @needs-overlapping
Feature: What a restarted timesheet takes along
  With a copy it has the description, the tags and the custom fields, and otherwise nothing. Rules TS25 and TS27.

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
        | who  | field       | value                       | why                       |
        | Anna | description | "quince"                    | copied                    |
        | Anna | tags        | ["kc-{run}-fig-{scenario}"] | copied                    |
        | Anna | exported    | false                       | a copy is not exported    |
        | Anna | user        | "{Anna}"                    | a restart is the caller's |
        | Tony | tags        | ["kc-{run}-fig-{scenario}"] | copied                    |

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
        | who  | before | activity |
        | John | false  | true     |
        | John | true   | false    |
        | Anna | false  | true     |
        | Anna | true   | false    |

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
