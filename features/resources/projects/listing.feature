@writes
Feature: Listing projects
  Lists filter by visibility, customer, term and time. Rules F4 to F7 and F19 to F20.

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
