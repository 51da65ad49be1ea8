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
        {"name": "Zq one {scenario}", "customer": "{theirs}", "globalActivities": true}
        """
      And there is a customer

    Scenario Outline: [PR-20] John lists projects with <query>
      Given there is a project called "two" with
        """json
        {"name": "Aq two {scenario}", "visible": <visible>, "globalActivities": false}
        """
      When John lists projects with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<held>" and not "<other>"

      Examples: filters
        | query                                     | visible | held | other | why                   |
        | customer={theirs}                         | true    | one  | two   | the customer          |
        | customers[]={theirs}                      | true    | one  | two   | the customers         |
        | customers[]={customer}                    | true    | two  | one   | the other customer    |
        | visible=1                                 | false   | one  | two   | the flag              |
        | visible=2                                 | false   | two  | one   | the flag              |
        | term=zq o                                 | true    | one  | two   | the name              |
        | globalActivities=1                        | true    | one  | two   | the flag              |
        | globalActivities=0                        | true    | two  | one   | the flag              |
        | customer={theirs}&visible=3&ignoreDates=1 | false   | one  | two   | all of one's          |

    Scenario Outline: [PR-22] John lists projects with "<query>"
      Given there is a project called "two" with
        """json
        {"name": "Aq two {scenario}", "start": <start>, "end": <end>}
        """
      When John lists projects with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "one" and not "two"

      Examples: times
        | query                                             | start        | end          | why               |
        | visible=1                                         | null         | "2003-01-01" | over by now       |
        | visible=1                                         | "2090-01-01" | null         | not yet begun     |
        | start=2024-01-01T00:00:00                         | "2024-02-01" | null         | begins later      |
        | end=2024-12-31T00:00:00                           | null         | "2003-01-01" | over by then      |
        | end=2002-12-31T00:00:00                           | "2003-01-01" | null         | begins after then |
        | start=2024-01-01T00:00:00&end=2024-12-31T00:00:00 | null         | "2003-01-01" | over by then      |

  Rule: Projects that are over are listed when times do not count

    Scenario Outline: [PR-23] John lists projects with <query>
      Given there is a project with end "2003-01-01"
      When John lists projects with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list <holds> it

      Examples: with and without
        | query                                             | holds         | why                 |
        | ignoreDates=1                                     | holds         | times do not count  |
        | ignoreDates=                                      | does not hold | as if it was not    |
        | start=2002-01-01T00:00:00&end=2002-12-31T00:00:00 | holds         | it was there then   |
        | start=2002-01-01&end=2002-12-31                   | holds         | days will do        |
        | start=2003-01-01T00:00:00&end=2003-01-01T00:00:00 | holds         | its last day        |

    Scenario Outline: [PR-52] John lists projects with <query>, and one begins on 1 May
      Given there is a project with start "2003-05-01"
      When John lists projects with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list <holds> it

      Examples: the day before, and the day itself
        | query                                             | holds         | why           |
        | start=2003-04-30T00:00:00&end=2003-04-30T00:00:00 | does not hold | not yet       |
        | start=2003-05-01T00:00:00&end=2003-05-01T00:00:00 | holds         | its first day |

  Rule: What belongs to a hidden customer is listed only with everything

    Scenario Outline: [PR-24] John lists projects with visible=<visible>
      Given there is a project
      And Anna changes the customer with visible false
      When John lists projects with "visible=<visible>"
      Then the answer is 200 OK and matches the contract
      And the list <holds> it

      Examples: visible, hidden, everything
        | visible | holds         | why                       |
        | 1       | does not hold | its customer is hidden    |
        | 2       | does not hold | it is not hidden itself   |
        | 3       | holds         | everything                |

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
        | end=garbage        | no date              |
        | ignoreDates=2      | only one             |
        | globalActivities=2 | one or nought        |
        | customers=1        | brackets are missing |
        | customers[]=abc    | ids are numbers      |
        | customer=abc       | ids are numbers      |
