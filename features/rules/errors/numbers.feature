@writes
Feature: Numbers as people write them
  Money and web addresses are taken as people write them. Rules CP7, CP13, RT2 and TS15.

  Rule: An amount of money has a comma or a dot, and keeps its decimals

    Scenario Outline: [ER-73] Anna creates a <thing> with the budget <sent>
      When Anna creates a <thing> with budget <sent>
      Then the answer is 200 OK
      And its budget is <amount>
      And it reads the same again

      Examples: every form
        | thing    | sent     | amount   | why                         |
        | customer | "10,25"  | 10.25    | a comma                     |
        | customer | "10.25"  | 10.25    | a dot                       |
        | customer | 10.25    | 10.25    | a number that is not a text |
        | customer | "8,2"    | 8.2      | one decimal                 |
        | customer | "0.01"   | 0.01     | a cent                      |
        | customer | "1000"   | 1000     | no decimals                 |
        | project  | "10,25"  | 10.25    | a comma                     |
        | project  | "10.25"  | 10.25    | a dot                       |
        | project  | 99999.99 | 99999.99 | a large amount              |
        | activity | "10,25"  | 10.25    | a comma                     |
        | activity | "10.25"  | 10.25    | a dot                       |
        | activity | 0.01     | 0.01     | a cent                      |

    Scenario Outline: [ER-74] Anna changes the budget of a <thing> to <sent>
      Given there is a <thing>
      When Anna changes the <thing> with
        """json
        {"budget": <sent>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its budget is still <amount> when read again

      Examples: every record with a budget
        | thing    | sent     | amount |
        | customer | "10,25"  | 10.25  |
        | customer | "1234.5" | 1234.5 |
        | project  | "10,25"  | 10.25  |
        | project  | "1234.5" | 1234.5 |
        | activity | "10,25"  | 10.25  |
        | activity | "1234.5" | 1234.5 |

    Scenario Outline: [ER-75] Anna creates a <thing> with the <field> <sent>
      When Anna creates a <thing> with <field> <sent>
      Then the answer is 200 OK
      And its <field> is <amount>

      Examples: both rates of every record with rates
        | thing         | field        | sent    | amount | why                         |
        | customer rate | rate         | "10,25" | 10.25  | a comma                     |
        | customer rate | rate         | "10.25" | 10.25  | a dot                       |
        | customer rate | rate         | 8.2     | 8.2    | a number that is not a text |
        | customer rate | internalRate | "10,25" | 10.25  | a comma                     |
        | customer rate | internalRate | "8.2"   | 8.2    | a dot                       |
        | project rate  | rate         | "10,25" | 10.25  | a comma                     |
        | project rate  | rate         | "10.25" | 10.25  | a dot                       |
        | project rate  | internalRate | "10,25" | 10.25  | a comma                     |
        | activity rate | rate         | "10,25" | 10.25  | a comma                     |
        | activity rate | rate         | "10.25" | 10.25  | a dot                       |
        | activity rate | internalRate | "10,25" | 10.25  | a comma                     |

    Scenario Outline: [ER-76] Anna creates a timesheet of two hours with the <field> <sent>
      When Anna creates a timesheet with <field> <sent>
      Then the answer is 200 OK
      And its <field> is <amount>
      And its rate is <rate>
      And it reads the same again

      Examples: both rates
        | field      | sent    | amount | rate  | why                         |
        | hourlyRate | "10,25" | 10.25  | 20.5  | a comma                     |
        | hourlyRate | "10.25" | 10.25  | 20.5  | a dot                       |
        | hourlyRate | 8.2     | 8.2    | 16.4  | a number that is not a text |
        | fixedRate  | "10,25" | 10.25  | 10.25 | a comma                     |
        | fixedRate  | "10.25" | 10.25  | 10.25 | a dot                       |
        | fixedRate  | 8.2     | 8.2    | 8.2   | a number that is not a text |

    Scenario Outline: [ER-77] Anna changes the <field> of a timesheet to <sent>
      Given there is a timesheet
      When Anna changes the timesheet with <field> <sent>
      Then the answer is 200 OK
      And its <field> is still <amount> when read again

      Examples: both rates
        | field      | sent    | amount |
        | hourlyRate | "10,25" | 10.25  |
        | fixedRate  | "10,25" | 10.25  |

  Rule: A web address without a scheme is completed

    Scenario Outline: [ER-78] Anna creates a customer with the homepage <sent>
      When Anna creates a customer with homepage "<sent>"
      Then the answer is 200 OK
      And its homepage is "<stored>"
      And it reads the same again

      Examples: with and without a scheme
        | sent                 | stored                       | why       |
        | www.example.com      | https://www.example.com      | no scheme |
        | example.com/path?a=b | https://example.com/path?a=b | no scheme |
        | http://example.com   | http://example.com           | a scheme  |
        | https://example.com  | https://example.com          | a scheme  |

    Scenario Outline: [ER-79] Anna changes the homepage of a customer to <sent>
      Given there is a customer
      When Anna changes the customer with
        """json
        {"homepage": "<sent>", "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its homepage is still "<stored>" when read again
      And nothing but its "homepage" changed

      Examples: with and without a scheme
        | sent               | stored                  | why       |
        | www.example.com    | https://www.example.com | no scheme |
        | http://example.com | http://example.com      | a scheme  |
