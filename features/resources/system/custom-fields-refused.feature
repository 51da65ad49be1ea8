@writes
Feature: Refused custom fields
  A custom field needs a known record, a name and a value. Rules MT1 to MT3 and MT7.

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
