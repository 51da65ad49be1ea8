@writes
Feature: Custom fields
  A custom field is set by its name. A Kimai without plugins has none, and only refusals are checked. Rules MT1 to MT4 and MT6.

  Rule: A custom field that is not defined is not found

    Scenario Outline: [MF-01] Anna sets an undefined custom field of a <thing>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "kc_shoe_size", "value": "43"}
        """
      Then the answer is 404 Not Found
      And nothing of it changed

      Examples: records with custom fields
        | thing     | things     |
        | customer  | customers  |
        | project   | projects   |
        | activity  | activities |
        | timesheet | timesheets |

  Rule: A custom field needs a name and a value

    Scenario Outline: [MF-02] Anna sets a custom field of a <thing> without <what>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        <body>
        """
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: records with custom fields
        | thing    | things     | what    | body                     | why                  |
        | customer | customers  | a name  | {"value": "43"}          | the name is missing  |
        | project  | projects   | a name  | {"value": "43"}          | the name is missing  |
        | activity | activities | a name  | {"value": "43"}          | the name is missing  |
        | customer | customers  | a value | {"name": "kc_shoe_size"} | the value is missing |
        | project  | projects   | a value | {"name": "kc_shoe_size"} | the value is missing |
        | activity | activities | a value | {"name": "kc_shoe_size"} | the value is missing |

  Rule: A defined custom field is stored, and nothing else changes with it

    Scenario Outline: [MF-03] Anna sets a custom field of a <thing>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "{<thing>.metaFields.0.name}", "value": "43"}
        """
      Then the answer is 200 OK
      And its metaFields.0.value is "43"
      And its metaFields.0.value is still "43" when read again
      And nothing but its "metaFields" changed

      Examples: records with custom fields, if a plugin defines them
        | thing     | things     |
        | customer  | customers  |
        | project   | projects   |
        | activity  | activities |
        | timesheet | timesheets |

    Scenario Outline: [MF-07] Anna sets a custom field of a team's <thing>
      Given there is a team
      And there is a <thing> with teams ["{team}"]
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "{<thing>.metaFields.0.name}", "value": "43"}
        """
      Then the answer is 200 OK
      And its teams.0.id is "{team}"

      Examples: records that a team can have, if a plugin defines custom fields
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  Rule: Only users who may change a record may set its custom fields

    Scenario: [MF-05] John sets a custom field of his timesheet
      Given John has a timesheet
      When John calls PATCH /api/timesheets/{timesheet}/meta with
        """json
        {"name": "{timesheet.metaFields.0.name}", "value": "43"}
        """
      Then the answer is 200 OK
      And its metaFields.0.value is still "43" when read again

    Scenario Outline: [MF-06] John sets a custom field of a <thing> that he may not change
      Given there is a <thing>
      When John calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "{<thing>.metaFields.0.name}", "value": "43"}
        """
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: records that John may not change
        | thing     | things     | why                     |
        | customer  | customers  | no edit_customer        |
        | project   | projects   | no edit_project         |
        | activity  | activities | no edit_activity        |
        | timesheet | timesheets | no edit_other_timesheet |
