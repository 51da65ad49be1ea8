@writes @needs-overlapping
Feature: The pages of a list of timesheets together
  The pages hold each timesheet of the list once, in the order of the list. Rules P8 and P9.

  Rule: The pages together hold each timesheet once, whatever the order

    Background:
      Given John has 3 timesheets with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And John has a timesheet with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T12:00:00"}
        """
      And John has a timesheet with
        """json
        {"begin": "2003-05-03T10:00:00", "end": "2003-05-03T13:00:00"}
        """

    Scenario Outline: [TL-102] John lists all pages of his timesheets with <query>
      When John lists every page of timesheets with "end=2003-05-03T23:59:59&<query>"
      Then every answer is 200 OK
      And the pages together are the whole list

      Examples: orders and sizes
        | query                         | why                         |
        | size=1&orderBy=id&order=ASC   | every page has one          |
        | size=2&orderBy=id&order=DESC  | two a page, and one is left |
        | size=3&orderBy=id&full=true   | in full                     |
        | size=4&orderBy=id&active=0    | with a filter               |
        | size=2&orderBy=id&user={John} | with a filter               |

  @since-2.63
  Rule: Timesheets with equal values of the order are on one page each

    Scenario Outline: [TL-103] John lists all pages of timesheets that begin at the same time with <query>
      Given John has 16 timesheets with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists every page of timesheets with "project={project}&<query>"
      Then every answer is 200 OK
      And the pages together are the whole list

      Examples: equal values of each order
        | query                           | why               |
        | size=1                          | the default order |
        | size=3                          | the default order |
        | size=5&order=ASC                | by begin          |
        | size=4&orderBy=begin&order=DESC | by begin          |
        | size=4&orderBy=end&order=ASC    | by end            |
        | size=5&orderBy=end&order=DESC   | by end            |
        | size=4&orderBy=rate&order=ASC   | by rate           |
        | size=5&orderBy=rate&order=DESC  | by rate           |

  Rule: A timesheet that a filter finds in several ways is listed once

    Scenario Outline: [TL-104] John lists all pages of timesheets with two tags
      Given there is a tag with name "kc-{run}-fig-{scenario}"
      And there is a tag with name "kc-{run}-sloe-{scenario}"
      And John has 3 timesheets with
        """json
        {"tags": "kc-{run}-fig-{scenario},kc-{run}-sloe-{scenario}"}
        """
      When John lists every page of timesheets with "orderBy=id&size=<size>&tags[]=kc-{run}-fig-{scenario}&tags[]=kc-{run}-sloe-{scenario}"
      Then every answer is 200 OK
      And the pages together are the whole list

      Examples: sizes
        | size | why                |
        | 1    | every page has one |
        | 2    | the last has one   |

  Rule: A timesheet of two teams is listed once

    Background:
      Given there is a team called "one" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      And there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """

    Scenario Outline: [TL-105] John, a member of two teams, lists all pages of timesheets of their <what>
      Given there is a customer with teams <customer>
      And there is a project with teams <project>
      And there is an activity with teams <activity>
      And John has 3 timesheets with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists every page of timesheets with "orderBy=id&size=2"
      Then every answer is 200 OK
      And the pages together are the whole list

      Examples: records that both teams have
        | what     | customer             | project              | activity             |
        | customer | ["{one}", "{other}"] | []                   | []                   |
        | project  | []                   | ["{one}", "{other}"] | []                   |
        | activity | []                   | []                   | ["{one}", "{other}"] |
        | work     | ["{one}", "{other}"] | ["{one}", "{other}"] | ["{one}", "{other}"] |
