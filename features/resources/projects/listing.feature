@writes
Feature: Listing projects
  Projects are filtered by visibility, customer, search term and dates. Rules B12, D28, F2, F4 to F7, F19 and F20.

  Rule: A list contains only the records that match its filter

    Background:
      Given there is a customer called "theirs"
      And there is a project called "one" with
        """json
        {"name": "Zq one {scenario}", "customer": "{theirs}", "globalActivities": true}
        """
      And there is a customer

    Scenario Outline: [PR-20] John lists projects with the filter <query>
      Given there is a project called "two" with
        """json
        {"name": "Aq two {scenario}", "visible": <visible>, "globalActivities": false}
        """
      When John lists projects with "<query>"
      Then the answer is 200 OK
      And the list holds "<held>" and not "<other>"

      Examples: filters
        | query                                     | visible | held | other | why                           |
        | customer={theirs}                         | true    | one  | two   | one customer                  |
        | customers[]={theirs}                      | true    | one  | two   | a list of customers           |
        | customers[]={customer}                    | true    | two  | one   | the other customer            |
        | visible=1                                 | false   | one  | two   | its flag                      |
        | visible=2                                 | false   | two  | one   | its flag                      |
        | term=zq o                                 | true    | one  | two   | a part of the name            |
        | globalActivities=1                        | true    | one  | two   | its flag                      |
        | globalActivities=0                        | true    | two  | one   | its flag                      |
        | customer={theirs}&visible=3&ignoreDates=1 | false   | one  | two   | every project of the customer |

    Scenario Outline: [PR-22] John lists projects with the period <query>
      Given there is a project called "two" with
        """json
        {"name": "Aq two {scenario}", "start": <start>, "end": <end>}
        """
      When John lists projects with "<query>"
      Then the answer is 200 OK
      And the list holds "one" and not "two"

      Examples: periods
        | query                                             | start        | end          | why                       |
        | visible=1                                         | null         | "2003-01-01" | it has ended              |
        | visible=1                                         | "2090-01-01" | null         | it has not begun          |
        | start=2024-01-01T00:00:00                         | "2024-02-01" | null         | it begins after that time |
        | end=2024-12-31T00:00:00                           | null         | "2003-01-01" | it had ended by then      |
        | end=2002-12-31T00:00:00                           | "2003-01-01" | null         | it begins after that time |
        | start=2024-01-01T00:00:00&end=2024-12-31T00:00:00 | null         | "2003-01-01" | it had ended by then      |

  Rule: Finished projects are listed only when the period includes them or dates are ignored

    Scenario Outline: [PR-23] John lists finished projects with <query>
      Given there is a project with end "2003-01-01"
      When John lists projects with "<query>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: periods and ignored dates
        | query                                             | holds         | why                               |
        | ignoreDates=1                                     | holds         | dates are ignored                 |
        | ignoreDates=                                      | does not hold | an empty value is ignored         |
        | start=2002-01-01T00:00:00&end=2002-12-31T00:00:00 | holds         | it existed at that time           |
        | start=2002-01-01&end=2002-12-31                   | holds         | a date without a time is accepted |
        | start=2003-01-01T00:00:00&end=2003-01-01T00:00:00 | holds         | its last day                      |

    Scenario Outline: [PR-52] John lists projects with <query>, one of which begins on 1 May
      Given there is a project with start "2003-05-01"
      When John lists projects with "<query>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: the day before and the day itself
        | query                                             | holds         | why              |
        | start=2003-04-30T00:00:00&end=2003-04-30T00:00:00 | does not hold | it has not begun |
        | start=2003-05-01T00:00:00&end=2003-05-01T00:00:00 | holds         | its first day    |

  Rule: A project below a hidden customer is listed only when everything is

    Scenario Outline: [PR-24] John lists projects of a hidden customer with visible=<visible>
      Given there is a project
      And Anna changes the customer with visible false
      When John lists projects with "visible=<visible>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: visible, hidden, everything
        | visible | holds         | why                     |
        | 1       | does not hold | its customer is hidden  |
        | 2       | does not hold | it is not hidden itself |
        | 3       | holds         | everything is listed    |

  Rule: Invalid values of parameters are refused

    Scenario Outline: [PR-21] John lists projects with the invalid value <query>
      When John lists projects with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query              | why                       |
        | visible=4          | only 1, 2 and 3 are valid |
        | order=asc          | must be upper case        |
        | orderBy=colour     | not a sort field          |
        | start=garbage      | not a date                |
        | end=garbage        | not a date                |
        | ignoreDates=2      | only 1 is valid           |
        | globalActivities=2 | only 0 and 1 are valid    |
        | customers=1        | brackets are missing      |
        | customers[]=abc    | not a number              |
        | customer=abc       | not a number              |
