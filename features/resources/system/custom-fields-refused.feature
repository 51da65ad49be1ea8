@writes
Feature: Refused custom fields and preferences
  A custom field needs a known record, a name and a value; a list of preferences is stored as a whole or not at all. Rules MT1 to MT3, MT7, MT8 and US12.

  Rule: The custom fields of a record that does not exist are not found

    Scenario Outline: [MF-08] <who> sets a custom field of <things> that do not exist
      When <who> calls PATCH /api/<things>/2147483647/meta with
        """json
        {"name": "kc_shoe_size", "value": "43"}
        """
      Then the answer is 404 Not Found

      Examples: every record with custom fields
        | who  | things     |
        | Anna | customers  |
        | Anna | projects   |
        | Anna | activities |
        | Anna | timesheets |
        | John | customers  |
        | John | projects   |
        | John | activities |
        | John | timesheets |

    @since-2.56
    Scenario Outline: [MF-09] <who> sets a custom field of an invoice that does not exist
      When <who> calls PATCH /api/invoices/2147483647/custom-fields with
        """json
        [{"name": "kc_shoe_size", "value": "43"}]
        """
      Then the answer is <status>

      Examples: every role
        | who    | status           |
        | nobody | 401 Unauthorized |
        | John   | 404 Not Found    |
        | Tony   | 404 Not Found    |
        | Anna   | 404 Not Found    |

  Rule: A body that is not one name and one value is refused

    Scenario Outline: [MF-10] Anna sets a custom field of a <thing> with <what>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with the body "<body>"
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: wrong structures
        | thing     | things     | what            | body   |
        | customer  | customers  | an empty object | {}     |
        | customer  | customers  | an empty list   | []     |
        | customer  | customers  | a list          | [1, 2] |
        | customer  | customers  | a number        | 43     |
        | customer  | customers  | a cut object    | {      |
        | project   | projects   | an empty object | {}     |
        | project   | projects   | an empty list   | []     |
        | project   | projects   | a list          | [1, 2] |
        | project   | projects   | a number        | 43     |
        | project   | projects   | a cut object    | {      |
        | activity  | activities | an empty object | {}     |
        | activity  | activities | an empty list   | []     |
        | activity  | activities | a list          | [1, 2] |
        | activity  | activities | a number        | 43     |
        | activity  | activities | a cut object    | {      |
        | timesheet | timesheets | an empty object | {}     |
        | timesheet | timesheets | an empty list   | []     |
        | timesheet | timesheets | a list          | [1, 2] |
        | timesheet | timesheets | a number        | 43     |
        | timesheet | timesheets | a cut object    | {      |

    Scenario Outline: [MF-11] Anna sets a custom field of a <thing> without a body
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: every record with custom fields
        | thing     | things     |
        | customer  | customers  |
        | project   | projects   |
        | activity  | activities |
        | timesheet | timesheets |

    Scenario Outline: [MF-12] Anna sets several custom fields of a <thing> at once
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        [{"name": "kc_shoe_size", "value": "43"}, {"name": "kc_hat_size", "value": "58"}]
        """
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: every record with custom fields
        | thing     | things     |
        | customer  | customers  |
        | project   | projects   |
        | activity  | activities |
        | timesheet | timesheets |

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
