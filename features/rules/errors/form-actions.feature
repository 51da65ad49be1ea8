@writes
Feature: Actions and custom fields by web forms
  A restart, a custom field and a list of preferences take a web form in place of JSON. Rules H3, MT1, MT3, TS24 and US12.

  Rule: Actions and custom fields take web forms

    Scenario: [ER-66] John restarts a timesheet with a form that asks for a copy and a begin
      Given John has a timesheet with description "quince"
      And bodies are sent as web forms
      When John calls PATCH /api/timesheets/{timesheet}/restart with
        """json
        {"copy": "all", "begin": "2024-01-16T08:00:00"}
        """
      Then the answer is 200 OK
      And its description is "quince"
      And its begin is the local time "2024-01-16T08:00:00"

    Scenario Outline: [ER-67] Anna sets a custom field of a <thing> with a form
      Given there is a <thing>
      And bodies are sent as web forms
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "{<thing>.metaFields.0.name}", "value": "43 & more"}
        """
      Then the answer is 200 OK
      And its metaFields.0.value is still "43 & more" when read again

      Examples: records with custom fields, if a plugin defines them
        | thing     | things     |
        | customer  | customers  |
        | project   | projects   |
        | activity  | activities |
        | timesheet | timesheets |

    Scenario Outline: [ER-68] Anna sets an undefined custom field of a <thing> with a form
      Given there is a <thing>
      And bodies are sent as web forms
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        <body>
        """
      Then the answer is <status>
      And nothing of it changed

      Examples: an undefined name, and none
        | thing     | things     | body                                    | status          | why                  |
        | customer  | customers  | {"name": "kc_shoe_size", "value": "43"} | 404 Not Found   | an undefined name    |
        | project   | projects   | {"name": "kc_shoe_size", "value": "43"} | 404 Not Found   | an undefined name    |
        | activity  | activities | {"name": "kc_shoe_size", "value": "43"} | 404 Not Found   | an undefined name    |
        | timesheet | timesheets | {"name": "kc_shoe_size", "value": "43"} | 404 Not Found   | an undefined name    |
        | customer  | customers  | {"value": "43"}                         | 400 Bad Request | the name is missing  |
        | project   | projects   | {"value": "43"}                         | 400 Bad Request | the name is missing  |
        | activity  | activities | {"name": "kc_shoe_size"}                | 400 Bad Request | the value is missing |

    @since-2.40
    Scenario: [ER-69] Susan changes two preferences of a user with a form
      Given there is a user
      And bodies are sent as web forms
      When Susan calls PATCH /api/users/{user}/preferences with
        """json
        [{"name": "timezone", "value": "Asia/Tokyo"}, {"name": "language", "value": "de"}]
        """
      Then the answer is 200 OK
      And its timezone is still "Asia/Tokyo" when read again
      And its language is still "de" when read again
