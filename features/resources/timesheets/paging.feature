@writes @needs-editable-times
Feature: Pages of timesheets, recent and active ones
  Lists come in pages that say so in their headers. Rules P2 to P8, F24, F25 and TS31.

  Rule: A list comes in pages, and the headers say which and how many

    Background:
      Given John has a timesheet called "early" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      And John has a timesheet called "late" with
        """json
        {"begin": "2003-05-03T10:00:00", "end": "2003-05-03T20:00:00"}
        """

    Scenario Outline: [TL-20] John opens page <page> of one timesheet a page
      When John lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-04T00:00:00&size=1&page=<page>"
      Then the answer is 200 OK and matches the contract
      And the page headers say page <page> with 1 a page and agree with the list
      And the list holds "<held>" and not "<other>"

      Examples: the two pages
        | page | held  | other | why               |
        | 1    | late  | early | the later is first |
        | 2    | early | late  | and then the other |

    Scenario Outline: [TL-21] John lists timesheets with <query>
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the page headers say page 1 with <size> a page and agree with the list

      Examples: the usual size
        | query          | size | why                |
        | page=1         | 50   | nothing said       |
        | size=&page=    | 50   | nothing said       |
        | size=7         | 7    | as said            |

      @since-2.45
      Examples: the largest size
        | query          | size | why                |
        | size=501       | 500  | no more than that  |

    Scenario: [TL-22] John opens a page behind the last
      When John lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-04T00:00:00&size=1&page=3"
      Then the answer is 404 Not Found and matches the contract

  Rule: Recent timesheets are one's own, the latest of each work

    Background:
      Given John has a timesheet called "early" with
        """json
        {"begin": "2091-05-01T10:00:00", "end": "2091-05-01T20:00:00"}
        """
      And there is an activity
      And John has a timesheet called "late" with
        """json
        {"activity": "{activity}", "begin": "2091-05-03T10:00:00", "end": "2091-05-03T20:00:00"}
        """

    Scenario Outline: [TL-23] John lists recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "late" and not "early"

      Examples: size and begin
        | query                                | why        |
        | size=1                               | the latest |
        | begin=2091-05-02T00:00:00&size=100   | since then |

    Scenario: [TL-24] John lists recent timesheets
      When John lists recent timesheets with "size=100"
      Then the answer is 200 OK and matches the contract
      And the list holds "late" before "early"

    Scenario: [TL-25] Anna lists recent timesheets
      When Anna lists recent timesheets with "size=100"
      Then the answer is 200 OK and matches the contract
      And the list does not hold it

  Rule: Active timesheets are one's own

    Scenario: [TL-26] Anna lists active timesheets while John's runs
      Given John has a running timesheet
      When Anna lists active timesheets
      Then the answer is 200 OK and matches the contract
      And the list does not hold it

    Scenario: [TL-27] John lists active timesheets while his runs
      Given John has a running timesheet
      When John lists active timesheets
      Then the answer is 200 OK and matches the contract
      And the list holds it
