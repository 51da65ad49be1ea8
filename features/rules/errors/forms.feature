@writes
Feature: Bodies of web forms
  Every operation takes the fields of a web form in place of JSON, as its document promises. Rules H3, MT7, TS24 and US12.

  Rule: A record is created from a web form

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario Outline: [ER-61] <who> creates a <thing> from a form with a <field>
      Given bodies are sent as web forms
      When <who> creates a <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is <value>
      And it reads the same again
      And one <thing> was added

      Examples: records with a mark of their own
        | who  | thing     | field       | value                 | why                          |
        | Anna | customer  | company     | "Quince & Sons, 100%" | signs that a form encodes    |
        | Anna | customer  | contact     | "Zoë Müller"          | letters that a form encodes  |
        | Anna | project   | orderNumber | "O-1+2=3"             | signs that a form encodes    |
        | Anna | activity  | number      | "kc{run}"             | a text                       |
        | John | timesheet | end         | null                  | an empty field               |
        | Anna | team      | color       | "{a colour}"          | a colour, and nested members |

    Scenario Outline: [ER-62] <who> creates a <thing> from a form
      Given bodies are sent as web forms
      When <who> creates a <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>

      Examples: records without a mark, or with values in another form
        | who   | thing         | field   | value             | result            | why                   |
        | Anna  | customer rate | rate    | 12.75             | 12.75             | a number              |
        | Anna  | project rate  | isFixed | true              | true              | a ticked box          |
        | Anna  | activity rate | rate    | "12,75"           | 12.75             | a number with a comma |
        | Anna  | activity      | visible | true              | true              | a ticked box          |
        | Susan | user          | alias   | "Quince"          | "Quince"          | a text                |
        | Susan | user          | roles   | ["ROLE_TEAMLEAD"] | ["ROLE_TEAMLEAD"] | a list                |
        | Susan | user          | enabled | true              | true              | a ticked box          |

      @since-2.18
      Examples: tags, whose list tells them since 2.18
        | who  | thing | field | value        | result       |
        | John | tag   | color | "{a colour}" | "{a colour}" |

      @since-2.57
      Examples: comments
        | who  | thing            | field   | value       | result      |
        | Anna | customer comment | message | "Ring & go" | "Ring & go" |
        | Anna | project comment  | pinned  | true        | true        |

  Rule: A record is changed from a web form, and no other field changes with it

    Scenario Outline: [ER-63] <who> changes the <field> of a <thing> from a form
      Given <owner> a <thing>
      And bodies are sent as web forms
      When <who> changes the <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is still <value> when read again
      And nothing but its "<changes>" changed

      Examples: changes that leave the booleans alone
        | who   | owner    | thing     | field       | value                     | changes                      |
        | John  | John has | timesheet | description | "Q & A, 100%"             | description                  |
        | Anna  | there is | team      | name        | "kc-{run}-fig-{scenario}" | name, color-safe             |
        | Susan | there is | user      | alias       | "Quince"                  | alias, initials, color-safe, preferences |

    Scenario Outline: [ER-64] Anna changes the <field> of a <thing> from a form with its boxes ticked
      Given there is a <thing>
      And bodies are sent as web forms
      When Anna changes the <thing> with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its <field> is still <value> when read again

      Examples: records with boxes
        | thing    | field   | value             |
        | customer | company | "Quince & Sons"   |
        | project  | comment | "Grown on a wall" |
        | activity | comment | "Grown on a wall" |

  Rule: An invalid field of a web form is refused as one of JSON

    Scenario Outline: [ER-65] <who> creates a <thing> from a form with an invalid <field>
      Given bodies are sent as web forms
      When <who> creates a <thing> with <field> <value>
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: invalid values, and a field that the form does not have
        | who  | thing     | field    | value                                    |
        | Anna | customer  | timezone | "Foo/Bar"                                |
        | Anna | project   | customer | 2147483647                               |
        | Anna | activity  | shoeSize | 43                                       |
        | John | timesheet | begin    | "garbage"                                |
        | Anna | team      | members  | [{"user": 2147483647, "teamlead": true}] |

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
