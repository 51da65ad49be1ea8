@writes
Feature: Creating and deleting a team
  A team has a unique name and at least one teamlead. Rules TM1 to TM11.

  Rule: A team is stored with the members it was sent with

    @smoke
    Scenario: [TM-01] Anna creates a team that Tony leads and John belongs to
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      Then the answer is 200 OK and matches the contract
      And one team was added
      And it reads the same again

    Scenario Outline: [TM-09] Anna finds <person> in the team that she creates
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      Then the answer is 200 OK and matches the contract
      And its members.<place>.user.id is "{<person>}"
      And its members.<place>.teamlead is <leads>

      Examples: as sent
        | person | place | leads | why              |
        | Tony   | 0     | true  | Tony leads       |
        | John   | 1     | false | John is a member |

    Scenario: [TM-02] Anna creates a team in a colour
      When Anna creates a team with color "#ffd700"
      Then the answer is 200 OK and matches the contract
      And its color is still "#ffd700" when read again

  Rule: A team without a teamlead is refused

    Scenario Outline: [TM-03] Anna creates a team with <what>
      When Anna creates a team with members <members>
      Then the answer is 400 Bad Request and matches the contract
      And nothing was added

      Examples: lists of members that lead nowhere
        | what              | members                                             | why                      |
        | no members        | unset                                               | the list is required     |
        | an empty list     | []                                                  | nobody leads             |
        | no teamlead       | [{"user": "{John}", "teamlead": false}]             | nobody leads             |
        | an unknown member | [{"user": 2147483647, "teamlead": true}]            | nobody has that id       |
        | a nameless member | [{"teamlead": true}]                                | a member is a user       |
        | a text            | "Tony"                                              | the members are a list   |

  Rule: The name of a team is unique and has 2 to 100 characters

    Scenario Outline: [TM-04] Anna creates a team with <what>
      When Anna creates a team with name <name>
      Then the answer is 400 Bad Request and matches the contract
      And the error names name

      Examples: names that are none
        | what         | name  | why                     |
        | no name      | unset | the name is required    |
        | an empty one | ""    | the name is required    |
        | one letter   | "x"   | two are the least       |
        | a list       | ["x"] | a name is a text        |
        | 101 letters  | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" | 100 are the most |

    Scenario: [TM-05] Anna creates a team with the name of another
      Given there is a customer
      And there is a team with name "kc-{run}-twins-{scenario}"
      When Anna creates a team with name "kc-{run}-twins-{scenario}"
      Then the answer is 400 Bad Request and matches the contract
      And the error names name

  Rule: A deleted team is gone

    Scenario: [TM-06] Anna deletes a team
      Given there is a team
      When Anna deletes the team
      Then the answer is 204 No Content and matches the contract
      And it is gone

    Scenario: [TM-08] Anna deletes a team that does not exist
      When Anna calls DELETE /api/teams/2147483647
      Then the answer is 404 Not Found and matches the contract

  Rule: What was granted to a deleted team stays

    Background:
      Given there is a team

    Scenario Outline: [TM-07] Anna reads <what> whose team was deleted
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      And Anna deletes the team
      When Anna reads the <thing>
      Then the answer is 200 OK and matches the contract

      Examples: what a team can be granted
        | what        | thing    | things     | why                         |
        | a customer  | customer | customers  | customers outlive a team    |
        | a project   | project  | projects   | projects outlive a team     |
        | an activity | activity | activities | activities outlive a team   |
