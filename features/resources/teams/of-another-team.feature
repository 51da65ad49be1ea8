@writes
Feature: What belongs to another team
  Whoever is in a team sees what his team has, and nothing of another. Rules TM9 and CP18.

  Rule: What is of one team is not for the members of another

    Scenario Outline: [TM-64] John, who is in a team, lists a <thing> of another team
      Given there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]
      And there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a <thing> with teams ["{other}"]
      When John lists <things>
      Then the list does not hold it

      Examples: what a team can be given
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |
