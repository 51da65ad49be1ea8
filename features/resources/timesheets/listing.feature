@writes @needs-editable-times
Feature: Listing timesheets
  Whose timesheets a list shows, in which order and how fully. Rules F4, F11 to F14, F18, B12, B13.

  Rule: A list without parameters holds the caller's own timesheets, the newest first

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

  Rule: The list stands in the order that is asked for

    Scenario Outline: [TL-73] John lists timesheets by <query>
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

      Examples: the second was made later, began earlier and costs more
        | query                    | one    | two    | why                  |
        | orderBy=id&order=ASC     | first  | second | made first           |
        | orderBy=id&order=DESC    | second | first  | made last            |
        | orderBy=begin&order=ASC  | second | first  | began first          |
        | orderBy=begin&order=DESC | first  | second | began last           |
        | order=ASC                | second | first  | begin is the usual   |
        | orderBy=begin            | first  | second | downwards as usual   |
        | orderBy=id               | second | first  | downwards as usual   |
        | orderBy=rate&order=ASC   | first  | second | the cheaper          |
        | orderBy=rate&order=DESC  | second | first  | the dearer           |
        | orderBy=&order=          | first  | second | empty is as left out |

    Scenario Outline: [TL-74] John lists timesheets by rate, <order>
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

      Examples: the dear one was made and began first
        | order | one   | two   | why         |
        | ASC   | cheap | dear  | the cheaper |
        | DESC  | dear  | cheap | the dearer  |

    @needs-overlapping
    Scenario Outline: [TL-75] John lists timesheets by end, <order>
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

      Examples: the long one was made and began first, and ends last
        | order | one   | two   | why         |
        | ASC   | short | long  | ended first |
        | DESC  | long  | short | ended last  |

    @since-2.63
    Scenario Outline: [TL-78] John lists timesheets of one rate by rate, <order>
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

      Examples: what is alike stands by id
        | order | one    | two    | why        |
        | ASC   | first  | second | made first |
        | DESC  | second | first  | made last  |

  Rule: With full, project, activity and user are objects, and else they are ids

    Scenario Outline: [TL-76] John lists timesheets with <query>
      Given John has a timesheet
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: full and not
        | query      | field               | value        | why                  |
        | full=true  | project.id          | "{project}"  | full                 |
        | full=1     | project.id          | "{project}"  | full                 |
        | full=true  | activity.id         | "{activity}" | full                 |
        | full=1     | project.customer.id | "{customer}" | full                 |
        | full=true  | user.id             | "{John}"     | full                 |
        | full=false | project             | "{project}"  | in short             |
        | full=0     | activity            | "{activity}" | in short             |
        | full=      | user                | "{John}"     | empty is as left out |

    Scenario: [TL-77] John creates a timesheet and has it answered in full
      Given there is a project
      And there is an activity
      When John calls POST /api/timesheets?full=true with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "project": "{project}", "activity": "{activity}"}
        """
      Then the answer is 200 OK
      And its user.id is "{John}"
