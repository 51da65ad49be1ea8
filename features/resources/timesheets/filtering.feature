@writes @needs-editable-times
Feature: Filtering timesheets
  Every filter keeps what it names and drops the rest. Rules F7, F8, F15, F17, D25 and D26.

  Rule: Timesheets are filtered by when they begin, the limits included

    Scenario Outline: [TL-01] John lists timesheets with <query>
      Given John has a timesheet called "early" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      And John has a timesheet called "late" with
        """json
        {"begin": "2003-05-03T10:00:00", "end": "2003-05-03T20:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<held>" and not "<other>"

      Examples: from, until, and both
        | query                                              | held  | other | why                  |
        | begin=2003-05-03T10:00:00                          | late  | early | its begin, included  |
        | begin=2003-05-01T10:00:01                          | late  | early | a second later       |
        | end=2003-05-01T10:00:00                            | early | late  | its begin, included  |
        | end=2003-05-03T09:59:59                            | early | late  | a second earlier     |
        | begin=2003-05-01T00:00:00&end=2003-05-02T00:00:00  | early | late  | between              |

  Rule: Timesheets are filtered by customer, project and activity

    Background:
      Given John has a timesheet called "theirs" with
        """json
        {}
        """
      And there is a customer
      And there is a project

    Scenario Outline: [TL-02] John lists timesheets with <query>
      Given there is an activity
      And John has a timesheet called "own" with
        """json
        {"begin": "2003-05-03T10:00:00", "end": "2003-05-03T20:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "own" and not "theirs"

      Examples: one, several, and both
        | query                                       | why             |
        | customer={customer}                         | its customer    |
        | customers[]={customer}                      | its customer    |
        | project={project}                           | its project     |
        | projects[]={project}                        | its project     |
        | activity={activity}                         | its activity    |
        | activities[]={activity}                     | its activity    |
        | activity={activity}&activities[]={activity} | the same, twice |

  Rule: Timesheets are filtered by whether they run

    Scenario Outline: [TL-03] John lists timesheets with active=<active>
      Given John has a timesheet called "ended" with
        """json
        {"description": "quince"}
        """
      And John has a running timesheet called "running" with
        """json
        {"description": "medlar"}
        """
      When John lists timesheets with "active=<active>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<held>" and not "<other>"

      Examples: running and not
        | active | held    | other   | why      |
        | 1      | running | ended   | it runs  |
        | 0      | ended   | running | it ended |

  Rule: Timesheets are filtered by their marks and their text

    Scenario Outline: [TL-04] John lists timesheets with <query>
      Given there is a timesheet called "one" with
        """json
        {"user": "{John}", "exported": true, "billable": true, "description": "a Quince tree", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      And there is a timesheet called "two" with
        """json
        {"user": "{John}", "exported": false, "billable": false, "description": "a medlar tree", "begin": "2003-05-03T10:00:00", "end": "2003-05-03T20:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<held>" and not "<other>"

      Examples: exported, billable, described
        | query       | held | other | why                       |
        | exported=1  | one  | two   | it is exported            |
        | exported=0  | two  | one   | it is not                 |
        | billable=1  | one  | two   | it is billable            |
        | billable=0  | two  | one   | it is not                 |
        | term=quince | one  | two   | a part, whatever the case |
        | term=medlar | two  | one   | a part                    |

  Rule: Timesheets are filtered by their tags

    Scenario Outline: [TL-05] John lists timesheets with <query>
      Given there is a tag with name "<name>"
      And John has a timesheet called "tagged" with
        """json
        {"tags": "<name>"}
        """
      And John has a timesheet called "plain" with
        """json
        {"begin": "2003-05-03T10:00:00", "end": "2003-05-03T20:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the list holds "tagged" and not "plain"

      Examples: one tag, and one of two
        | name             | query                                       | why                |
        | kc-tl-pear       | tags[]=kc-tl-pear                           | it has it          |
        | kc-tl-plum       | tags[]=kc-tl-none&tags[]=kc-tl-plum         | one of them is its |

  Rule: Timesheets are filtered by when they were changed

    Scenario Outline: [TL-06] John lists timesheets modified after <time>
      Given John has a timesheet
      When John lists timesheets with "modified_after=<time>"
      Then the answer is 200 OK and matches the contract
      And the list <holds> it

      Examples: past and future
        | time                | holds         | why          |
        | 2003-05-01T10:00:00 | holds         | changed since |
        | 2099-05-01T10:00:00 | does not hold | not yet       |

  Rule: Values of another form are refused

    Scenario Outline: [TL-07] Anna lists timesheets with <query>
      When Anna lists timesheets with "<query>"
      Then the answer is 400 Bad Request and matches the contract

      Examples: no such value
        | query                  | why                  |
        | user=somebody          | ids are numbers      |
        | customer=abc           | ids are numbers      |
        | customers=1            | brackets are missing |
        | project=abc            | ids are numbers      |
        | activity=abc           | ids are numbers      |
        | page=-1                | pages are counted    |
        | size=many              | sizes are numbers    |
        | order=asc              | capitals             |
        | orderBy=description    | not by that          |
        | exported=2             | yes or no            |
        | active=2               | yes or no            |
        | billable=maybe         | yes or no            |
        | full=maybe             | yes or no            |
        | modified_after=sunday  | no date-time         |

      @since-2.26
      Examples: no such tag
        | query                  | why                  |
        | tags[]=kc-tl-never-was | unknown              |
