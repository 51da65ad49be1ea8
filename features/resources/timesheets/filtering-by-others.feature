@writes
Feature: Filters that name records of another team
  A filter by a customer, project, activity or user that the caller may not reach is refused. Rules F9, F10 and F12.

  Rule: A list of timesheets refuses work of another team as a filter since 2.53

    Background:
      Given there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a customer
      And there is a project

    @since-2.53
    Scenario Outline: [TL-106] John lists timesheets by <parameter>, which another team has
      Given there is an activity
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When John lists timesheets with "<parameter>={<named>}"
      Then the answer is 403 Forbidden

      Examples: work of the team, and work below it
        | parameter    | named    | thing    | things     | why                     |
        | customer     | customer | customer | customers  | the customer itself     |
        | customers[]  | customer | customer | customers  | the customer itself     |
        | project      | project  | project  | projects   | the project itself      |
        | projects[]   | project  | project  | projects   | the project itself      |
        | project      | project  | customer | customers  | a project of a customer |
        | projects[]   | project  | customer | customers  | a project of a customer |
        | activity     | activity | activity | activities | the activity itself     |
        | activities[] | activity | activity | activities | the activity itself     |

    @since-2.53
    Scenario Outline: [TL-107] John lists timesheets by several <parameter>, one of which another team has
      Given there is an activity
      And there is a <thing> called "theirs" with
        """json
        {"teams": ["{other}"]}
        """
      And there is a <thing>
      When John lists timesheets with "<parameter>={<thing>}&<plural>={theirs}"
      Then the answer is 403 Forbidden

      Examples: one of two
        | parameter    | plural       | thing    |
        | customers[]  | customers[]  | customer |
        | projects[]   | projects[]   | project  |
        | activities[] | activities[] | activity |
        | customer     | customers[]  | customer |
        | project      | projects[]   | project  |
        | activity     | activities[] | activity |

    Scenario Outline: [TL-108] Anna lists timesheets by <parameter>, which a team has
      Given there is an activity
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      And Anna has a timesheet
      When Anna lists timesheets with "<parameter>={<thing>}"
      Then the answer is 200 OK
      And the list holds it

      Examples: work of her team
        | parameter    | thing    | things     |
        | customer     | customer | customers  |
        | customers[]  | customer | customers  |
        | project      | project  | projects   |
        | projects[]   | project  | projects   |
        | activity     | activity | activities |
        | activities[] | activity | activities |

  Rule: A list of timesheets refuses a user whom the caller may not reach since 2.57

    @since-2.57
    Scenario Outline: [TL-109] Tony lists timesheets with <query>
      When Tony lists timesheets with "<query>"
      Then the answer is 403 Forbidden

      Examples: administrators
        | query                         | why              |
        | user={Anna}                   | an administrator |
        | users[]={Anna}                | an administrator |
        | users[]={John}&users[]={Anna} | one of two       |
        | user={John}&users[]={Susan}   | one of two       |

    @since-2.57
    Scenario Outline: [TL-110] Tony lists timesheets of a member of another team with <parameter>
      Given there is a team with members [{"user": "{Anna}", "teamlead": true}, {"user": "{John}", "teamlead": false}]
      When Tony lists timesheets with "<parameter>={John}"
      Then the answer is 403 Forbidden

      Examples: a single id and a list
        | parameter |
        | user      |
        | users[]   |
