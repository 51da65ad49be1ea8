@writes @needs-editable-times
Feature: Paging timesheets
  A list comes in pages, and its headers say which. Rules P2 to P6, P8, P9.

  Background:
    Given John has a timesheet called "third" with
      """json
      {"begin": "2003-05-03T10:00:00", "end": "2003-05-03T11:00:00"}
      """
    And John has a timesheet called "second" with
      """json
      {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
      """
    And John has a timesheet called "first" with
      """json
      {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
      """

  Rule: A page has as many timesheets as were asked for, and goes on where the one before ended

    Scenario Outline: [TL-51] John lists page <page> of timesheets with <size> a page
      When John lists timesheets with "end=2003-05-03T23:59:59&page=<page>&size=<size>"
      Then the answer is 200 OK
      And the page headers say page <page> with <size> a page and agree with the list
      And the list holds "<held>" and not "<other>"

      Examples: pages of three timesheets
        | page | size | held   | other  | why          |
        | 1    | 1    | third  | second | the newest   |
        | 2    | 1    | second | third  | the next     |
        | 3    | 1    | first  | second | the last     |
        | 1    | 2    | third  | first  | two of three |
        | 1    | 2    | second | first  | two of three |
        | 2    | 2    | first  | second | one is left  |

    Scenario: [TL-52] John lists all three on one page
      When John lists timesheets with "end=2003-05-03T23:59:59&page=1&size=3"
      Then the answer is 200 OK
      And the page headers say page 1 with 3 a page and agree with the list
      And the list holds "third" before "second"
      And the list holds "second" before "first"

    Scenario Outline: [TL-53] John lists timesheets with <query>
      When John lists timesheets with "end=2003-05-03T23:59:59&<query>"
      Then the answer is 200 OK
      And the page headers say page 1 with 50 a page and agree with the list
      And the list holds "third" before "first"

      Examples: the usual page
        | query       | why                    |
        | order=DESC  | page and size left out |
        | page=&size= | empty is as left out   |
        | page=0      | nought is the first    |
        | size=0      | nought is the usual    |

  Rule: The headers count what the filters left, and no more

    Scenario: [TL-54] John lists the two timesheets of a span
      When John lists timesheets with "end=2003-05-02T23:59:59&size=1"
      Then the answer is 200 OK
      And the page headers say page 1 with 1 a page and agree with the list
      And the list holds "second" and not "third"

    Scenario: [TL-55] John lists the two timesheets of a span on one page
      When John lists timesheets with "end=2003-05-02T23:59:59&size=50"
      Then the answer is 200 OK
      And the page headers say page 1 with 50 a page and agree with the list
      And the list holds "second" before "first"

  Rule: A page behind the last is not found

    Scenario Outline: [TL-56] John lists page <page> with <size> a page
      When John lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-03T23:59:59&page=<page>&size=<size>"
      Then the answer is 404 Not Found

      Examples: of three timesheets
        | page   | size | why                   |
        | 2      | 3    | they are on the first |
        | 3      | 2    | they are on two       |
        | 100000 | 500  | far behind            |

  Rule: A page has at most 500 timesheets since 2.45

    @since-2.45
    Scenario Outline: [TL-57] John lists timesheets with <size> a page
      When John lists timesheets with "end=2003-05-03T23:59:59&size=<size>"
      Then the answer is 200 OK
      And the page headers say page 1 with 500 a page and agree with the list

      Examples: sizes
        | size  | why          |
        | 500   | just as many |
        | 501   | one too many |
        | 10000 | far too many |

  Rule: Pages and sizes are whole numbers

    Scenario Outline: [TL-58] John lists timesheets with <query>
      When John lists timesheets with "<query>"
      Then the answer is 400 Bad Request

      Examples: values outside the pattern
        | query     | why          |
        | page=-1   | below nought |
        | page=two  | no number    |
        | page=1.5  | not whole    |
        | page[]=1  | one value    |
        | size=-1   | below nought |
        | size=many | no number    |
        | size=1.5  | not whole    |
        | size[]=1  | one value    |
