@since-2.66 @writes
Feature: The dashboard
  Callers change their own dashboard, which no operation shows: only accounts that the run made call these operations.
  Rules DB1 and DB2.

  Rule: Callers add widgets that they may select to their dashboard

    Scenario Outline: [DA-01] <who> adds the widget <widget>
      When <who> calls POST /api/dashboard/widgets/<widget>
      Then the answer is 204 No Content

      Examples: widgets that they may select
        | who  | widget                    | why                                  |
        | Jane | userDurationToday         | she may see her own timesheets       |
        | Jane | PaginatedWorkingTimeChart | it is on the dashboard to begin with |
        | Anna | AmountToday               | she sees the data of all             |

    Scenario: [DA-02] Jane adds a widget that she added before
      Given Jane calls POST /api/dashboard/widgets/userDurationToday
      When Jane calls POST /api/dashboard/widgets/userDurationToday
      Then the answer is 204 No Content

  Rule: A widget that the caller may not select is not found

    Scenario Outline: [DA-03] <who> adds the widget <widget> and is refused
      When <who> calls POST /api/dashboard/widgets/<widget>
      Then the answer is <status>

      Examples: widgets that they may not select
        | who    | widget                | status           | why                            |
        | Jane   | kc-unknown            | 404 Not Found    | an unknown widget              |
        | Jane   | DailyWorkingTimeChart | 404 Not Found    | only Kimai itself places it    |
        | Jane   | AmountToday           | 404 Not Found    | she does not see all data      |
        | Jane   | TotalsUser            | 404 Not Found    | she does not list users        |
        | nobody | userDurationToday     | 401 Unauthorized | no token                       |

  Rule: Callers reset their dashboard, changed or not

    Scenario: [DA-04] Jane resets a dashboard that she changed
      Given Jane calls POST /api/dashboard/widgets/userDurationToday
      When Jane calls DELETE /api/dashboard/widgets
      Then the answer is 204 No Content

    Scenario: [DA-05] Jane resets a dashboard that she reset before
      Given Jane calls DELETE /api/dashboard/widgets
      When Jane calls DELETE /api/dashboard/widgets
      Then the answer is 204 No Content

    Scenario: [DA-06] nobody resets a dashboard
      When nobody calls DELETE /api/dashboard/widgets
      Then the answer is 401 Unauthorized

  Rule: No operation shows the dashboard

    Scenario Outline: [DA-07] Jane calls <call>
      When Jane calls <call>
      Then the answer is 405 Method Not Allowed

      Examples: reading
        | call                                        |
        | GET /api/dashboard/widgets                  |
        | GET /api/dashboard/widgets/userDurationToday |
