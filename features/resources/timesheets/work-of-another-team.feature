@writes
Feature: Starting work that was given to another team
  Whoever booked on work that another team has may not start it again, and keeps what is theirs. Rules TS2, TS24 and TS28.

  Rule: The owner of a timesheet whose work was given to another team may not start it again since 2.58

    Background:
      Given there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a customer
      And there is a project

    @since-2.58
    Scenario Outline: [TS-116] John <action> his timesheet after another team got its <thing>
      Given there is an activity
      And John has a timesheet
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When John <action> the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: starting again
        | action     | thing    | things     |
        | restarts   | customer | customers  |
        | restarts   | project  | projects   |
        | restarts   | activity | activities |
        | duplicates | customer | customers  |
        | duplicates | project  | projects   |
        | duplicates | activity | activities |

    @since-2.58
    Scenario Outline: [TS-117] John <action> his timesheet after his own team got its <thing>
      Given there is an activity
      And John has a timesheet
      And Anna calls POST /api/teams/{other}/members/{John}
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When John <action> the timesheet
      Then the answer is 200 OK
      And its activity is "{activity}"

      Examples: starting again
        | action     | thing    | things     |
        | restarts   | customer | customers  |
        | restarts   | project  | projects   |
        | restarts   | activity | activities |
        | duplicates | customer | customers  |
        | duplicates | project  | projects   |
        | duplicates | activity | activities |

    Scenario Outline: [TS-118] John calls <method> for his timesheet after another team got its <thing>
      Given there is an activity
      And John has a timesheet
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When John calls <method> /api/timesheets/{timesheet}
      Then the answer is <status>

      Examples: reading and deleting
        | method | thing    | things     | status         |
        | GET    | customer | customers  | 200 OK         |
        | GET    | project  | projects   | 200 OK         |
        | GET    | activity | activities | 200 OK         |
        | DELETE | customer | customers  | 204 No Content |
        | DELETE | project  | projects   | 204 No Content |
        | DELETE | activity | activities | 204 No Content |

    Scenario Outline: [TS-119] John stops his timesheet after another team got its <thing>
      Given there is an activity
      And John has a running timesheet
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When John stops the timesheet
      Then the answer is 200 OK
      And its end is the local time "now"

      Examples: records that a team can have
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |
