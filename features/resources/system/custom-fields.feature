@writes
Feature: Custom fields
  A custom field is set by its name, and a Kimai without plugins has none. Rules MT1 to MT3.

  Rule: A custom field that nobody defined is not found

    Scenario Outline: [MF-01] Anna sets an unknown field of a <thing>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "kc_shoe_size", "value": "43"}
        """
      Then the answer is 404 Not Found and matches the contract
      And nothing of it changed

      Examples: what can have custom fields
        | thing     | things     | why         |
        | customer  | customers  | no such one |
        | project   | projects   | no such one |
        | activity  | activities | no such one |
        | timesheet | timesheets | no such one |

  Rule: A custom field is set by name and value

    Scenario Outline: [MF-02] Anna sets a field of a <thing> without <what>
      Given there is a <thing>
      When Anna calls PATCH /api/<things>/{<thing>}/meta with
        """json
        <body>
        """
      Then the answer is 400 Bad Request and matches the contract
      And nothing of it changed

      Examples: what can have custom fields
        | thing    | things     | what    | body                     | why     |
        | customer | customers  | a name  | {"value": "43"}          | no name |
        | project  | projects   | a name  | {"value": "43"}          | no name |
        | activity | activities | a name  | {"value": "43"}          | no name |
        | customer | customers  | a value | {"name": "kc_shoe_size"} | no value |
        | project  | projects   | a value | {"name": "kc_shoe_size"} | no value |
        | activity | activities | a value | {"name": "kc_shoe_size"} | no value |
