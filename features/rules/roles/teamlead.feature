@writes
Feature: Limits of teamleads
  A teamlead manages no rates, custom fields or comments of records outside the teams that he leads. Rules CM2, CP2, CP3, MT1 and RT1.

  Rule: A teamlead manages no rates or custom fields outside his teams

    Scenario: [RO-20] Tony lists the rates of an activity
      Given there is an activity
      When Tony calls GET /api/activities/{activity}/rates
      Then the answer is 403 Forbidden

    Scenario: [RO-21] Tony creates an activity rate
      Given there is an activity
      When Tony creates an activity rate
      Then the answer is 403 Forbidden

    Scenario Outline: [RO-22] Tony deletes a <parent> rate
      Given there is a <parent> rate
      When Tony deletes the <parent> rate
      Then the answer is 403 Forbidden
      And it is still there

      Examples: records with rates
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

      Examples: records with custom fields
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  @since-2.57
  Rule: A teamlead may not pin comments, not even on his team's records

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

      Examples: records with comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

  Rule: A teamlead reads only the records of teams that he leads

    Scenario Outline: [RO-25] Tony reads a project of a customer whose team <how>
      Given there is a team with members <members>
      And there is a customer with teams ["{team}"]
      And there is a project
      When Tony reads the project
      Then the answer is <status>

      Examples: as teamlead, as member and as neither
        | how                   | members                                                                       | status        | why                        |
        | he leads              | [{"user": "{Tony}", "teamlead": true}]                                        | 200 OK        | the teamlead               |
        | he belongs to         | [{"user": "{Anna}", "teamlead": true}, {"user": "{Tony}", "teamlead": false}] | 403 Forbidden | a member, not the teamlead |
        | he does not belong to | [{"user": "{Anna}", "teamlead": true}]                                        | 403 Forbidden | not a member               |
