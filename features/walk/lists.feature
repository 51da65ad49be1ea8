@reads @walk
Feature: The lists of an installation
  Where a run makes no records of its own, each account that was given lists those that are there, with every documented
  filter and order whose meaning is known. Rules P2, P8, P9 and D25.

  Rule: The page headers agree with the items

    Scenario: [WK-10] Each given account compares pages with their headers
      When each given account lists page by page
      Then every list agrees with its page headers

  Rule: Pages are disjoint and add up to the whole list

    @since-2.63
    Scenario: [WK-11] Each given account compares pages with the whole list
      When each given account lists page by page
      Then every row stands on one page

  Rule: A filter selects what it names and nothing else

    Scenario: [WK-12] Each given account filters by values of its rows
      When each given account filters its lists
      Then every filter selects what it names

  Rule: A filter finds the row that its value was taken from

    Scenario: [WK-13] Each given account looks for its rows
      When each given account filters its lists
      Then every filter finds the row that it was taken from

  Rule: An order is kept from the first row to the last

    Scenario: [WK-14] Each given account orders its lists both ways
      When each given account orders its lists
      Then every order is kept

  Rule: An expanded row says the same as the plain one

    Scenario: [WK-15] Each given account lists in full
      When each given account lists in full
      Then every full row agrees with its plain row
