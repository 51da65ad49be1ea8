@writes
Feature: What a teamlead may not do
  A teamlead keeps no rates and no custom fields of what belongs to none of his teams. Rules RT1 and MT1.

  Rule: A teamlead keeps nothing that is none of his teams'

    Scenario: [RO-20] Tony lists the rates of an activity
      Given there is an activity
      When Tony calls GET /api/activities/{activity}/rates
      Then the answer is 403 Forbidden and matches the contract

    Scenario: [RO-21] Tony adds an activity rate
      Given there is an activity
      When Tony creates an activity rate
      Then the answer is 403 Forbidden and matches the contract

    Scenario Outline: [RO-22] Tony deletes a <parent> rate
      Given there is a <parent> rate
      When Tony deletes the <parent> rate
      Then the answer is 403 Forbidden and matches the contract
      And it is still there

      Examples: what has rates
        | parent   | why         |
        | customer | none of his |
        | project  | none of his |
        | activity | none of his |

    Scenario Outline: [RO-23] Tony sets a custom field of a <thing>
      Given there is a <thing>
      When Tony calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "kc_shoe_size", "value": "43"}
        """
      Then the answer is 403 Forbidden and matches the contract
      And nothing of it changed

      Examples: what can have custom fields
        | thing    | things     | why         |
        | customer | customers  | none of his |
        | project  | projects   | none of his |
        | activity | activities | none of his |
