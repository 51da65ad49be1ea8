@writes
Feature: Members and records of a team
  Members, customers, projects and activities are added to a team and removed one by one. Rules TM5 to TM9.

  Rule: A user can be added to a team once, and a teamlead cannot be removed

    Background:
      Given there is a team

    Scenario: [TM-20] Anna adds John to a team
      When Anna calls POST /api/teams/{team}/members/{John}
      Then the answer is 200 OK
      And its members.1.user.id is "{John}"
      And its members.1.teamlead is false
      And it reads the same again

    Scenario: [TM-21] Anna adds a member a second time
      When Anna calls POST /api/teams/{team}/members/{Tony}
      Then the answer is 400 Bad Request
      And nothing of it changed

    Scenario: [TM-22] Anna removes John from a team
      Given Anna calls POST /api/teams/{team}/members/{John}
      When Anna calls DELETE /api/teams/{team}/members/{John}
      Then the answer is 200 OK
      And nothing of it changed

    Scenario Outline: [TM-23] Anna removes <member> from a team
      When Anna calls DELETE /api/teams/{team}/members/<user>
      Then the answer is <status>
      And nothing of it changed

      Examples: users who cannot be removed
        | member          | user       | status          | why                     |
        | the teamlead    | {Tony}     | 400 Bad Request | a team needs a teamlead |
        | a user outside  | {John}     | 400 Bad Request | John is not a member    |
        | an unknown user | 2147483647 | 404 Not Found   | an unknown id           |

    Scenario: [TM-24] Anna adds an unknown user to a team
      When Anna calls POST /api/teams/{team}/members/2147483647
      Then the answer is 404 Not Found
      And nothing of it changed

  Rule: A record can be added to a team once and removed once

    Background:
      Given there is a team

    Scenario Outline: [TM-25] Anna adds <what> to a team
      Given there is a <thing>
      When Anna calls POST /api/teams/{team}/<things>/{<thing>}
      Then the answer is 200 OK
      And its <things>.0.id is still "{<thing>}" when read again
      And nothing but its "<things>" changed

      Examples: records that a team can have
        | what        | thing    | things     |
        | a customer  | customer | customers  |
        | a project   | project  | projects   |
        | an activity | activity | activities |

    Scenario Outline: [TM-26] Anna adds <what> to a team a second time
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When Anna calls POST /api/teams/{team}/<things>/{<thing>}
      Then the answer is 400 Bad Request
      And nothing but its "<things>" changed

      Examples: records that the team already has
        | what        | thing    | things     |
        | a customer  | customer | customers  |
        | a project   | project  | projects   |
        | an activity | activity | activities |

    Scenario Outline: [TM-27] Anna removes <what> from a team
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      When Anna calls DELETE /api/teams/{team}/<things>/{<thing>}
      Then the answer is 200 OK
      And nothing of it changed

      Examples: records that the team has
        | what        | thing    | things     |
        | a customer  | customer | customers  |
        | a project   | project  | projects   |
        | an activity | activity | activities |

    Scenario Outline: [TM-28] Anna removes <what> from a team that does not have it
      Given there is a <thing>
      When Anna calls DELETE /api/teams/{team}/<things>/{<thing>}
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: records that the team does not have
        | what        | thing    | things     |
        | a customer  | customer | customers  |
        | a project   | project  | projects   |
        | an activity | activity | activities |

    Scenario Outline: [TM-29] Anna calls <method> for <things> that do not exist
      When Anna calls <method> /api/teams/{team}/<things>/2147483647
      Then the answer is 404 Not Found
      And nothing of it changed

      Examples: unknown ids
        | method | things     |
        | POST   | customers  |
        | POST   | projects   |
        | POST   | activities |
        | DELETE | customers  |
        | DELETE | projects   |
        | DELETE | activities |

  Rule: Adding and removing a record does not affect the other records of the team

    Background:
      Given there is a team
      And there is a customer called "first" with
        """json
        {"visible": true}
        """
      And Susan calls POST /api/teams/{team}/customers/{first}

    Scenario: [TM-43] Susan adds a second customer to a team
      Given there is a customer
      When Susan calls POST /api/teams/{team}/customers/{customer}
      Then the answer is 200 OK
      And its customers.0.id is still "{first}" when read again
      And its customers.1.id is still "{customer}" when read again

    Scenario: [TM-44] Susan removes the second customer from a team
      Given there is a customer
      And Susan calls POST /api/teams/{team}/customers/{customer}
      When Susan calls DELETE /api/teams/{team}/customers/{customer}
      Then the answer is 200 OK
      And its customers.0.id is still "{first}" when read again

    Scenario: [TM-45] Susan adds the first customer to a team a second time
      When Susan calls POST /api/teams/{team}/customers/{first}
      Then the answer is 400 Bad Request
      And its customers.0.id is still "{first}" when read again
