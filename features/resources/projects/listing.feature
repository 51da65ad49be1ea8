@writes
Feature: Listing projects
  Lists filter by visibility, customer, term and time. Rules F4 to F7 and F19 to F20.

  Rule: Only what is asked for is listed

    Background:
      Given there is a customer called "theirs" with
        """json
        {}
        """
      And there is a project called "one" with
        """json
        {"name": "Zq shown", "customer": "{theirs}", "visible": true, "globalActivities": true, "end": null}
        """
      And there is a customer

    Scenario Outline: [PR-20] John lists projects with <query>
      Given there is a project called "two" with
        """json
        {"name": "Aq hidden", "visible": <visible>, "globalActivities": false, "end": <end>}
        """
      When John lists projects with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "one" and not "two"

      Examples: filters
        | query                                                           | visible | end          | why             |
        | visible=1                                                       | false   | null         | the flag        |
        | customer={theirs}                                               | true    | null         | the customer    |
        | customers[]={theirs}                                            | true    | null         | the customers   |
        | term=zq s                                                       | true    | null         | the name        |
        | globalActivities=1                                              | true    | null         | the flag        |
        | visible=1                                                       | true    | "2003-01-01" | over by now     |
        | start=2024-01-01T00:00:00&end=2024-12-31T00:00:00               | true    | "2003-01-01" | over by then    |

  Rule: Other values are refused

    Scenario Outline: [PR-21] John lists projects with <query>
      When John lists projects with "<query>"
      Then the answer is 400 Bad Request and matches the contract

      Examples: wrong values
        | query              | why                  |
        | visible=4          | one, two or three    |
        | order=asc          | capitals             |
        | orderBy=colour     | no column            |
        | start=garbage      | no date              |
        | ignoreDates=2      | only one             |
        | globalActivities=2 | one or nought        |
        | customers=1        | brackets are missing |
