@writes
Feature: Values of custom fields and preferences
  The name of a custom field is looked up before its value, and a list of preferences is stored as a whole. Rules MT2 to MT4, MT8 and US12.

  Rule: A name is looked up before the value is stored, and fields besides both are ignored

    Scenario Outline: [MF-13] Anna sets an undefined custom field of a <thing> with the value <value>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "kc_shoe_size", "value": <value>, "shoeSize": 43}
        """
      Then the answer is 404 Not Found
      And nothing of it changed

      Examples: values of several types
        | thing     | things     | value |
        | customer  | customers  | 43    |
        | customer  | customers  | true  |
        | customer  | customers  | ""    |
        | project   | projects   | 43    |
        | project   | projects   | ""    |
        | activity  | activities | 43    |
        | activity  | activities | ""    |
        | timesheet | timesheets | 43    |
        | timesheet | timesheets | ""    |

    Scenario Outline: [MF-14] Anna sets a custom field of a <thing> to <sent>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "{<thing>.metaFields.0.name}", "value": <sent>, "shoeSize": 43}
        """
      Then the answer is 200 OK
      And its metaFields.0.value is still <stored> when read again
      And nothing but its "metaFields" changed

      Examples: records with custom fields, if a plugin defines them
        | thing     | things     | sent     | stored   | why                |
        | customer  | customers  | 43       | "43"     | stored as a text   |
        | project   | projects   | "4,3"    | "4,3"    | no type is checked |
        | activity  | activities | "Zoë & " | "Zoë & " | letters and signs  |
        | timesheet | timesheets | 43       | "43"     | stored as a text   |

  @since-2.40
  Rule: A list of preferences is refused as a whole, and nothing of it is stored

    Scenario Outline: [MF-15] Susan changes the preferences of a user with <what>
      Given there is a user
      When Susan calls PATCH /api/users/{user}/preferences with
        """json
        <body>
        """
      Then the answer is <status>
      And its timezone is still "Europe/Berlin" when read again

      Examples: wrong structures and unknown names
        | what                    | status          | body                                                                                   |
        | an object               | 400 Bad Request | {"name": "timezone", "value": "Asia/Tokyo"}                                            |
        | a list of texts         | 400 Bad Request | ["timezone", "Asia/Tokyo"]                                                             |
        | no name                 | 400 Bad Request | [{"value": "Asia/Tokyo"}]                                                              |
        | no value                | 400 Bad Request | [{"name": "timezone"}]                                                                 |
        | an unknown name         | 404 Not Found   | [{"name": "kc_shoe_size", "value": "43"}]                                              |
        | an unknown name at last | 404 Not Found   | [{"name": "timezone", "value": "Asia/Tokyo"}, {"name": "kc_shoe_size", "value": "43"}] |
        | no value at last        | 400 Bad Request | [{"name": "timezone", "value": "Asia/Tokyo"}, {"name": "language"}]                    |

    Scenario Outline: [MF-16] <who> changes the preferences of <whom>
      When <who> calls PATCH /api/users/<id>/preferences with
        """json
        [{"name": "timezone", "value": "Asia/Tokyo"}]
        """
      Then the answer is <status>

      Examples: unknown users, and users of others
        | who    | whom         | id         | status           |
        | Susan  | nobody known | 2147483647 | 404 Not Found    |
        | John   | nobody known | 2147483647 | 404 Not Found    |
        | nobody | John         | {John}     | 401 Unauthorized |
        | Jane   | John         | {John}     | 403 Forbidden    |
        | Tony   | John         | {John}     | 403 Forbidden    |
        | Anna   | John         | {John}     | 403 Forbidden    |
