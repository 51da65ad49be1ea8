@writes
Feature: Records of another team
  The members of a team see the records of their team, and not those of another. Rules F22 and TM9.

  Rule: The members of a team do not see the records of another

    Scenario Outline: [TM-64] John, a member of a team, lists <things> of another team
      Given there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]
      And there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a <thing> with teams ["{other}"]
      When John lists <things>
      Then the list does not hold it

      Examples: records that a team can have
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |
