@writes
Feature: Parents as filters of projects, activities and invoices
  A filter by a parent of another team is refused, and an unknown one ignored. Rules F9 and F10.

  Rule: Lists of projects and activities refuse parents of another team as a filter since 2.53

    Background:
      Given there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """

    @since-2.53
    Scenario Outline: [TL-111] <who> lists <things> by <parameter>, which another team has
      Given there is a <parent> with teams ["{other}"]
      When <who> lists <things> with "<parameter>={<parent>}"
      Then the answer is <status>

      Examples: callers outside the team
        | who  | things     | parameter   | parent   | status        |
        | John | projects   | customer    | customer | 403 Forbidden |
        | John | projects   | customers[] | customer | 403 Forbidden |
        | Tony | projects   | customer    | customer | 403 Forbidden |
        | John | activities | project     | project  | 403 Forbidden |
        | John | activities | projects[]  | project  | 403 Forbidden |
        | Tony | activities | projects[]  | project  | 403 Forbidden |

      Examples: administrators
        | who   | things     | parameter   | parent   | status |
        | Anna  | projects   | customer    | customer | 200 OK |
        | Susan | projects   | customers[] | customer | 200 OK |
        | Anna  | activities | project     | project  | 200 OK |
        | Susan | activities | projects[]  | project  | 200 OK |

    @since-2.51
    Scenario Outline: [TL-112] <who> lists invoices of a customer that another team has
      Given there is a customer with teams ["{other}"]
      When <who> lists invoices with "customers[]={customer}"
      Then the answer is <status>

      Examples: a teamlead outside the team, and administrators
        | who   | status        | why             |
        | Tony  | 403 Forbidden | not a member    |
        | Anna  | 200 OK        | sees everything |
        | Susan | 200 OK        | sees everything |

  Rule: Unknown parents of a filter are ignored since 2.53

    @since-2.53
    Scenario Outline: [TL-113] John lists timesheets by the unknown <parameter>
      Given John has a timesheet
      When John lists timesheets with "<parameter>=2147483647"
      Then the answer is 200 OK
      And the list holds it

      Examples: lists of ids
        | parameter    |
        | customers[]  |
        | projects[]   |
        | activities[] |

    @since-2.53
    Scenario Outline: [TL-114] John lists <things> by the unknown <parameter>
      Given there is a <thing>
      When John lists <things> with "<parameter>=2147483647"
      Then the answer is 200 OK
      And the list holds it

      Examples: single ids and lists of ids
        | things     | thing    | parameter   |
        | projects   | project  | customer    |
        | projects   | project  | customers[] |
        | activities | activity | project     |
        | activities | activity | projects[]  |
