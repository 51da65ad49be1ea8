@writes
Feature: Paging timesheets
  A list has pages, and its headers say which one was sent. Rules P2 to P6, P8 and P9.

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

  Rule: A page has the requested size and begins where the previous one ended

    Scenario Outline: [TL-51] John lists page <page> with <size> timesheets a page
      When John lists timesheets with "end=2003-05-03T23:59:59&page=<page>&size=<size>"
      Then the answer is 200 OK
      And the page headers say page <page> with <size> a page and agree with the list
      And the list holds "<held>" and not "<other>"

      Examples: pages of three timesheets
        | page | size | held   | other  | why              |
        | 1    | 1    | third  | second | the first page   |
        | 2    | 1    | second | third  | the next page    |
        | 3    | 1    | first  | second | the last page    |
        | 1    | 2    | third  | first  | two of the three |
        | 1    | 2    | second | first  | two of the three |
        | 2    | 2    | first  | second | one is left      |

    Scenario: [TL-52] John lists three timesheets on one page
      When John lists timesheets with "end=2003-05-03T23:59:59&page=1&size=3"
      Then the answer is 200 OK
      And the page headers say page 1 with 3 a page and agree with the list
      And the list holds "third" before "second"
      And the list holds "second" before "first"

    Scenario Outline: [TL-53] John lists the default page with <query>
      When John lists timesheets with "end=2003-05-03T23:59:59&<query>"
      Then the answer is 200 OK
      And the page headers say page 1 with 50 a page and agree with the list
      And the list holds "third" before "first"

      Examples: the default page and size
        | query       | why                       |
        | order=DESC  | page and size left out    |
        | page=&size= | an empty value is ignored |
        | page=0      | 0 means the first page    |
        | size=0      | 0 means the default size  |

  Rule: The headers count only the timesheets that match the filter

    Scenario: [TL-54] John lists the two timesheets of a period on two pages
      When John lists timesheets with "end=2003-05-02T23:59:59&size=1"
      Then the answer is 200 OK
      And the page headers say page 1 with 1 a page and agree with the list
      And the list holds "second" and not "third"

    Scenario: [TL-55] John lists the two timesheets of a period on one page
      When John lists timesheets with "end=2003-05-02T23:59:59&size=50"
      Then the answer is 200 OK
      And the page headers say page 1 with 50 a page and agree with the list
      And the list holds "second" before "first"

  Rule: A page after the last one is not found

    Scenario Outline: [TL-56] John lists page <page> of three timesheets with <size> a page
      When John lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-03T23:59:59&page=<page>&size=<size>"
      Then the answer is 404 Not Found

      Examples: pages after the last one
        | page   | size | why                      |
        | 2      | 3    | all are on page 1        |
        | 3      | 2    | all are on pages 1 and 2 |
        | 100000 | 500  | far beyond the last page |

  Rule: A page has at most 500 timesheets since 2.45

    @since-2.45
    Scenario Outline: [TL-57] John lists timesheets with a size of <size>
      When John lists timesheets with "end=2003-05-03T23:59:59&size=<size>"
      Then the answer is 200 OK
      And the page headers say page 1 with 500 a page and agree with the list

      Examples: sizes
        | size  | why                   |
        | 500   | the maximum           |
        | 501   | one above the maximum |
        | 10000 | far above the maximum |

  Rule: Pages and sizes must be whole numbers

    Scenario Outline: [TL-58] John lists timesheets with the invalid value <query>
      When John lists timesheets with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query     | why                    |
        | page=-1   | negative               |
        | page=two  | not a number           |
        | page=1.5  | not a whole number     |
        | page[]=1  | must be a single value |
        | size=-1   | negative               |
        | size=many | not a number           |
        | size=1.5  | not a whole number     |
        | size[]=1  | must be a single value |
