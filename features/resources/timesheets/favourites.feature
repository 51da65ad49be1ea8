@since-2.66 @writes
Feature: Favourite timesheets
  Users keep timesheets of their own at hand, to start them again. Rules TS35 and TS36.

  Rule: Owners add their timesheets to their favourites, and take them away again

    Scenario Outline: [FV-01] <who> adds a timesheet of their own
      Given <who> has a timesheet
      When <who> calls POST /api/favorites/timesheets/{timesheet}
      Then the answer is 204 No Content

      Examples: everybody
        | who   |
        | John  |
        | Tony  |
        | Anna  |
        | Susan |

    Scenario: [FV-02] John lists his favourites after adding one
      Given John has a timesheet
      And John calls POST /api/favorites/timesheets/{timesheet}
      When John calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list holds it

    Scenario: [FV-03] John takes a favourite away
      Given John has a timesheet
      And John calls POST /api/favorites/timesheets/{timesheet}
      When John calls DELETE /api/favorites/timesheets/{timesheet}
      Then the answer is 204 No Content

    Scenario: [FV-04] John lists his favourites after taking one away
      Given John has a timesheet
      And John calls POST /api/favorites/timesheets/{timesheet}
      And John calls DELETE /api/favorites/timesheets/{timesheet}
      When John calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list does not hold it

  Rule: Nobody else adds a timesheet or takes it away

    Scenario Outline: [FV-05] <who> calls <method> for a timesheet of John
      Given John has a timesheet
      When <who> calls <method> /api/favorites/timesheets/{timesheet}
      Then the answer is <status>

      Examples: those who do not own it
        | who    | method | status           | why                            |
        | Tony   | POST   | 403 Forbidden    | he may see it, and not add it  |
        | Susan  | POST   | 403 Forbidden    | not even a super administrator |
        | Susan  | DELETE | 403 Forbidden    | not even a super administrator |
        | nobody | POST   | 401 Unauthorized | no token                       |
        | nobody | DELETE | 401 Unauthorized | no token                       |

    Scenario Outline: [FV-06] John calls <method> for an unknown timesheet
      When John calls <method> /api/favorites/timesheets/2147483647
      Then the answer is 404 Not Found

      Examples: both ways
        | method |
        | POST   |
        | DELETE |
