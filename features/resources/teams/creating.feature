@writes
Feature: Creating and deleting a team
  A team has a unique name and at least one teamlead. Rules TM1, TM2 and TM11.

  Rule: A team is stored with its members and its colour

    @smoke
    Scenario: [TM-01] Anna creates a team that Tony leads and John belongs to
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      Then the answer is 200 OK
      And one team was added
      And it reads the same again

    Scenario Outline: [TM-09] Anna creates a team and finds <person> in the answer
      When Anna creates a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      Then the answer is 200 OK
      And its members.<place>.user.id is "{<person>}"
      And its members.<place>.teamlead is <leads>

      Examples: members as sent
        | person | place | leads | why                   |
        | Tony   | 0     | true  | Tony leads the team   |
        | John   | 1     | false | John does not lead it |

    Scenario: [TM-02] Anna creates a team with a colour
      When Anna creates a team with color "{a colour}"
      Then the answer is 200 OK
      And its color is still "{a colour}" when read again

  Rule: A team without a teamlead is refused

    Scenario Outline: [TM-03] Anna creates a team with <what>
      When Anna creates a team with members <members>
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: lists without a valid teamlead
        | what                    | members                                  | why                   |
        | no members              | unset                                    | the list is required  |
        | an empty list           | []                                       | no teamlead           |
        | no teamlead             | [{"user": "{John}", "teamlead": false}]  | no teamlead           |
        | an unknown member       | [{"user": 2147483647, "teamlead": true}] | an unknown id         |
        | a member without a user | [{"teamlead": true}]                     | a member needs a user |
        | a text as members       | "Tony"                                   | members are a list    |

  Rule: The name of a team is unique and has 2 to 100 characters

    Scenario Outline: [TM-04] Anna creates a team whose name is <what>
      When Anna creates a team with name <name>
      Then the answer is 400 Bad Request
      And the error names name

      Examples: invalid names
        | what        | name                                                                                                    | why                     |
        | missing     | unset                                                                                                   | the name is required    |
        | empty       | ""                                                                                                      | the name is required    |
        | one letter  | "x"                                                                                                     | at least two characters |
        | a list      | ["x"]                                                                                                   | a name is a string      |
        | 101 letters | "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" | at most 100 characters  |

    Scenario: [TM-05] Anna creates a team with the name of another
      Given there is a customer
      And there is a team with name "kc-{run}-twins-{scenario}"
      When Anna creates a team with name "kc-{run}-twins-{scenario}"
      Then the answer is 400 Bad Request
      And the error names name

  Rule: A deleted team is gone

    Scenario: [TM-06] Anna deletes a team
      Given there is a team
      When Anna deletes the team
      Then the answer is 204 No Content
      And it is gone

    Scenario: [TM-08] Anna deletes a team that does not exist
      When Anna calls DELETE /api/teams/2147483647
      Then the answer is 404 Not Found

  Rule: The records of a deleted team stay

    Background:
      Given there is a team

    Scenario Outline: [TM-07] Anna reads <what> of a deleted team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      And Anna deletes the team
      When Anna reads the <thing>
      Then the answer is 200 OK

      Examples: records that a team can have
        | what        | thing    | things     |
        | a customer  | customer | customers  |
        | a project   | project  | projects   |
        | an activity | activity | activities |
