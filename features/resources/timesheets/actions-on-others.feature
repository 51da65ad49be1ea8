@writes
Feature: Actions on timesheets of other users
  Stopping, restarting and duplicating a timesheet needs access to it. Rules H11, TS23, TS24 and TS28.

  Rule: A user may not stop, restart or duplicate the timesheet of another

    Scenario Outline: [TS-42] John <action> Anna's timesheet
      Given Anna has a <thing>
      When John <action> the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: actions
        | action     | thing             |
        | stops      | running timesheet |
        | restarts   | timesheet         |
        | duplicates | timesheet         |

  Rule: A duplicate belongs to the owner of the original, and a restarted timesheet to the caller

    Scenario Outline: [TS-43] Anna <action> John's timesheet
      Given John has a timesheet
      When Anna <action> the timesheet
      Then the answer is 200 OK
      And its user is "{<owner>}"

      Examples: actions
        | action     | owner | why                             |
        | duplicates | John  | a duplicate keeps the owner     |
        | restarts   | Anna  | a restart belongs to the caller |

  Rule: GET no longer stops a timesheet since 2.58

    @since-2.58
    Scenario: [TS-45] John stops his timesheet by GET and is refused
      Given John has a timesheet
      When John calls GET /api/timesheets/{timesheet}/stop
      Then the answer is 405 Method Not Allowed
