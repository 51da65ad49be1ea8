@writes
Feature: Durations as people write them
  A time budget is written as hours, as a clock or in words. Rules CP14 and CP15.

  Rule: A time budget is hours with a comma or a dot, a time of a clock, or hours and minutes in words

    Scenario Outline: [ER-70] Anna creates a <thing> with the time budget <sent>
      When Anna creates a <thing> with timeBudget <sent>
      Then the answer is 200 OK
      And its timeBudget is <seconds>
      And it reads the same again

      Examples: every form
        | thing    | sent      | seconds | why                         |
        | customer | "1:30"    | 5400    | a clock                     |
        | customer | "01:30"   | 5400    | a clock with two digits     |
        | customer | "1:30:15" | 5415    | with seconds                |
        | customer | "125:05"  | 450300  | more than a day             |
        | customer | "10,25"   | 36900   | hours with a comma          |
        | customer | "10.25"   | 36900   | hours with a dot            |
        | customer | "0,5"     | 1800    | half an hour                |
        | customer | "1.5"     | 5400    | hours with a dot            |
        | customer | "2"       | 7200    | a bare number means hours   |
        | customer | 2         | 7200    | a bare number means hours   |
        | customer | 1.25      | 4500    | a number that is not a text |
        | customer | "1h30m"   | 5400    | hours and minutes           |
        | customer | "45m"     | 2700    | minutes                     |
        | project  | "1:30"    | 5400    | a clock                     |
        | project  | "10,25"   | 36900   | hours with a comma          |
        | project  | "10.25"   | 36900   | hours with a dot            |
        | project  | "1h30m"   | 5400    | hours and minutes           |
        | activity | "1:30"    | 5400    | a clock                     |
        | activity | "10,25"   | 36900   | hours with a comma          |
        | activity | "10.25"   | 36900   | hours with a dot            |
        | activity | "1h30m"   | 5400    | hours and minutes           |

      @since-2.64
      Examples: hours that are no whole number of binary fractions
        | thing    | sent   | seconds | why            |
        | customer | "8.2"  | 29520   | eight hours 12 |
        | customer | "8,2"  | 29520   | eight hours 12 |
        | customer | 8.2    | 29520   | eight hours 12 |
        | project  | "8.2"  | 29520   | eight hours 12 |
        | project  | "4,35" | 15660   | four hours 21  |
        | activity | "8,2"  | 29520   | eight hours 12 |
        | activity | "0.7"  | 2520    | 42 minutes     |

    Scenario Outline: [ER-71] Anna changes the time budget of a <thing> to <sent>
      Given there is a <thing>
      When Anna changes the <thing> with
        """json
        {"timeBudget": <sent>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its timeBudget is still <seconds> when read again

      Examples: every record with a time budget
        | thing    | sent    | seconds | why                |
        | customer | "10,25" | 36900   | hours with a comma |
        | customer | "0:45"  | 2700    | a clock            |
        | project  | "10,25" | 36900   | hours with a comma |
        | project  | "0:45"  | 2700    | a clock            |
        | activity | "10,25" | 36900   | hours with a comma |
        | activity | "0:45"  | 2700    | a clock            |

    Scenario Outline: [ER-72] Anna creates a <thing> with the invalid time budget <sent>
      When Anna creates a <thing> with timeBudget <sent>
      Then the answer is 400 Bad Request
      And the error names timeBudget
      And nothing was added

      Examples: no duration
        | thing    | sent       | why              |
        | customer | "1:30:1:1" | too many parts   |
        | customer | "abc"      | a word           |
        | project  | "1 hour"   | words            |
        | activity | "1:"       | the minutes lack |
