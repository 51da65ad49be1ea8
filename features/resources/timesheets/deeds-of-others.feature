@writes
Feature: Deeds on other people's timesheets
  Stopping, restarting and duplicating need access to the timesheet. Rules TS23, TS24, TS28.

  Rule: A user does nothing to what is another's

    Scenario Outline: [TS-42] John <deed> Anna's timesheet
      Given Anna has a <thing>
      When John <deed> the timesheet
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: deeds
        | deed       | thing             |
        | stops      | running timesheet |
        | restarts   | timesheet         |
        | duplicates | timesheet         |

  Rule: A duplicate belongs to the owner of the first, and a restarted timesheet to the caller

    Scenario Outline: [TS-43] Anna <deed> John's timesheet
      Given John has a timesheet
      When Anna <deed> the timesheet
      Then the answer is 200 OK
      And its user is "{<owner>}"

      Examples: deeds
        | deed       | owner | why              |
        | duplicates | John  | a second like it |
        | restarts   | Anna  | she works on it  |

  Rule: Stopping by GET was offered until 2.58

    @since-2.58
    Scenario: [TS-45] John stops his timesheet by GET and is refused
      Given John has a timesheet
      When John calls GET /api/timesheets/{timesheet}/stop
      Then the answer is 405 Method Not Allowed
