@since-2.66 @writes
Feature: Favourite timesheets
  Users keep timesheets of their own at hand, to start them again. A sixth favourite drops the oldest: only accounts that
  the run made add any. Rules TS35, TS36, TS38 and TS39.

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

    Scenario Outline: [FV-02] <who> lists favourites after adding one
      Given <who> has a timesheet
      And <who> calls POST /api/favorites/timesheets/{timesheet}
      When <who> calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list holds it

      Examples: roles that see their rates, and that do not
        | who  |
        | John |
        | Tony |

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

    Scenario: [FV-07] John adds a timesheet that he added before
      Given John has favourites called "first"
      When John calls POST /api/favorites/timesheets/{first}
      Then the answer is 204 No Content

    Scenario: [FV-08] John takes a timesheet away that is no favourite
      Given John has a timesheet
      When John calls DELETE /api/favorites/timesheets/{timesheet}
      Then the answer is 204 No Content
      And nothing of it changed

  @needs-overlapping
  Rule: The list has the timesheet that was added last first, each once, and at most five

    Scenario: [FV-09] Jane lists two favourites
      Given Jane has favourites called "first, second"
      When Jane calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list holds "second" before "first"

    Scenario: [FV-10] Jane lists two favourites after adding the older one again
      Given Jane has favourites called "first, second"
      And Jane calls POST /api/favorites/timesheets/{first}
      When Jane calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list holds "second" before "first"

    Scenario: [FV-11] Jane lists her favourites after adding a sixth
      Given Jane has favourites called "first, second, third, fourth, fifth, sixth"
      When Jane calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list holds "second" and not "first"
      And the list holds "sixth" before "second"

    Scenario: [FV-12] Jane lists her favourites after deleting one of the timesheets
      Given Jane has favourites called "kept, deleted"
      And Jane deletes the timesheet
      When Jane calls GET /api/favorites/timesheets
      Then the answer is 200 OK
      And the list holds "kept" and not "deleted"

  Rule: Nobody else adds a timesheet or takes it away

    Scenario Outline: [FV-05] <who> calls <method> for a timesheet of John
      Given John has a timesheet
      When <who> calls <method> /api/favorites/timesheets/{timesheet}
      Then the answer is <status>

      Examples: those who do not own it
        | who    | method | status           | why                            |
        | Tony   | POST   | 403 Forbidden    | he may see it, and not add it  |
        | Anna   | POST   | 403 Forbidden    | not even an administrator      |
        | Anna   | DELETE | 403 Forbidden    | not even an administrator      |
        | nobody | POST   | 401 Unauthorized | no token                       |
        | nobody | DELETE | 401 Unauthorized | no token                       |

    Scenario Outline: [FV-06] John calls <method> for an unknown timesheet
      When John calls <method> /api/favorites/timesheets/2147483647
      Then the answer is 404 Not Found

      Examples: both ways
        | method |
        | POST   |
        | DELETE |

  Rule: A favourite is neither read nor changed by itself

    Scenario Outline: [FV-13] John calls <method> for a favourite
      Given John has favourites called "first"
      When John calls <method> /api/favorites/timesheets/{first}
      Then the answer is 405 Method Not Allowed

      Examples: other methods
        | method |
        | GET    |
        | PATCH  |
