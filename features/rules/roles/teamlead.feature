@writes
Feature: What a teamlead may not do
  A teamlead keeps no rates and no custom fields of what belongs to none of his teams. Rules RT1, MT1, CM2 and CP3.

  Rule: A teamlead keeps nothing that is none of his teams'

    Scenario: [RO-20] Tony lists the rates of an activity
      Given there is an activity
      When Tony calls GET /api/activities/{activity}/rates
      Then the answer is 403 Forbidden

    Scenario: [RO-21] Tony adds an activity rate
      Given there is an activity
      When Tony creates an activity rate
      Then the answer is 403 Forbidden

    Scenario Outline: [RO-22] Tony deletes a <parent> rate
      Given there is a <parent> rate
      When Tony deletes the <parent> rate
      Then the answer is 403 Forbidden
      And it is still there

      Examples: what has rates
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario Outline: [RO-23] Tony sets a custom field of a <thing>
      Given there is a <thing>
      When Tony calls PATCH /api/<things>/{<thing>}/meta with
        """json
        {"name": "kc_shoe_size", "value": "43"}
        """
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: what can have custom fields
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  @since-2.57
  Rule: A teamlead pins no comments, though they are on what is his team's

    Background:
      Given there is a team

    Scenario Outline: [RO-24] Tony pins a comment on the <parent> of his team
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      And Anna calls POST /api/teams/{team}/<parents>/{<parent>}
      When Tony calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      Then the answer is 403 Forbidden

      Examples: what has comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

  Rule: A teamlead reads what is of a team where he leads it

    Scenario Outline: [RO-25] Tony reads a project of a customer whose team <how>
      Given there is a team with members <members>
      And there is a customer with teams ["{team}"]
      And there is a project
      When Tony reads the project
      Then the answer is <status>

      Examples: leading and following
        | how            | members                                                                       | status        | why        |
        | he leads       | [{"user": "{Tony}", "teamlead": true}]                                        | 200 OK        | he leads   |
        | has him follow | [{"user": "{Anna}", "teamlead": true}, {"user": "{Tony}", "teamlead": false}] | 403 Forbidden | he follows |
        | is without him | [{"user": "{Anna}", "teamlead": true}]                                        | 403 Forbidden | he is none |
