@writes
Feature: Listing timesheets
  The owners, the order and the form of the listed timesheets. Rules B12, B13, F4, F11, F18 and P9.

  Rule: A list without parameters has the caller's own timesheets, newest first

    Background:
      Given John has a timesheet called "new" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      And John has a timesheet called "old" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And Anna has a timesheet called "Anna's" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """

    Scenario: [TL-71] John lists timesheets
      When John lists timesheets
      Then the answer is 200 OK
      And the list holds "new" before "old"
      And the list holds "new" and not "Anna's"

    Scenario: [TL-72] Anna lists timesheets
      When Anna lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-02T23:59:59"
      Then the answer is 200 OK
      And the list holds "Anna's" and not "new"

  Rule: A list has the requested order

    Scenario Outline: [TL-73] John lists timesheets with the order <query>
      Given there is a timesheet called "first" with
        """json
        {"user": "{John}", "begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "fixedRate": 5}
        """
      And there is a timesheet called "second" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "fixedRate": 20}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" before "<two>"

      Examples: the second was created later, began earlier and has the higher rate
        | query                    | one    | two    | why                        |
        | orderBy=id&order=ASC     | first  | second | created first              |
        | orderBy=id&order=DESC    | second | first  | created last               |
        | orderBy=begin&order=ASC  | second | first  | began first                |
        | orderBy=begin&order=DESC | first  | second | began last                 |
        | order=ASC                | second | first  | begin is the default order |
        | orderBy=begin            | first  | second | descending by default      |
        | orderBy=id               | second | first  | descending by default      |
        | orderBy=rate&order=ASC   | first  | second | the lower rate first       |
        | orderBy=rate&order=DESC  | second | first  | the higher rate first      |
        | orderBy=&order=          | first  | second | an empty value is ignored  |

    Scenario Outline: [TL-74] John lists timesheets ordered by rate, <order>
      Given there is a timesheet called "dear" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "fixedRate": 20}
        """
      And there is a timesheet called "cheap" with
        """json
        {"user": "{John}", "begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "fixedRate": 5}
        """
      When John lists timesheets with "orderBy=rate&order=<order>"
      Then the answer is 200 OK
      And the list holds "<one>" before "<two>"

      Examples: the one with the higher rate was created first and began first
        | order | one   | two   | why                   |
        | ASC   | cheap | dear  | the lower rate first  |
        | DESC  | dear  | cheap | the higher rate first |

    @needs-overlapping
    Scenario Outline: [TL-75] John lists timesheets ordered by end, <order>
      Given John has a timesheet called "long" with
        """json
        {"begin": "2003-05-01T08:00:00", "end": "2003-05-01T20:00:00"}
        """
      And John has a timesheet called "short" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists timesheets with "orderBy=end&order=<order>"
      Then the answer is 200 OK
      And the list holds "<one>" before "<two>"

      Examples: the long one was created first, began first and ends last
        | order | one   | two   | why         |
        | ASC   | short | long  | ended first |
        | DESC  | long  | short | ended last  |

    @since-2.63
    Scenario Outline: [TL-78] John lists timesheets with equal rates ordered by rate, <order>
      Given John has a timesheet called "first" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      And John has a timesheet called "second" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists timesheets with "orderBy=rate&order=<order>"
      Then the answer is 200 OK
      And the list holds "<one>" before "<two>"

      Examples: equal rates are ordered by id
        | order | one    | two    | why           |
        | ASC   | first  | second | created first |
        | DESC  | second | first  | created last  |

  Rule: With full, project, activity and user are objects; otherwise they are ids

    Scenario Outline: [TL-76] John lists timesheets with <query> and reads <field>
      Given John has a timesheet
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: in full and not
        | query      | field               | value        | why                       |
        | full=true  | project.id          | "{project}"  | in full                   |
        | full=1     | project.id          | "{project}"  | in full                   |
        | full=true  | activity.id         | "{activity}" | in full                   |
        | full=1     | project.customer.id | "{customer}" | in full                   |
        | full=true  | user.id             | "{John}"     | in full                   |
        | full=false | project             | "{project}"  | not in full               |
        | full=0     | activity            | "{activity}" | not in full               |
        | full=      | user                | "{John}"     | an empty value is ignored |

    Scenario: [TL-77] John creates a timesheet that is answered in full
      Given there is a project
      And there is an activity
      When John calls POST /api/timesheets?full=true with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "project": "{project}", "activity": "{activity}"}
        """
      Then the answer is 200 OK
      And its user.id is "{John}"
