@reads @since-2.22
Feature: The pages of the list of invoices together
  The pages hold each invoice of the list once; invoices of the same time have no order. Rules P8 and P9.

  Rule: The pages together hold each invoice once

    Scenario Outline: [IN-21] <who> lists all pages of invoices with <query>
      When <who> lists every page of invoices with "<query>"
      Then every answer is 200 OK
      And the pages together are the whole list

      Examples: sizes and filters
        | who   | query                                                    | why                |
        | Anna  | size=1                                                   | every page has one |
        | Anna  | size=3                                                   | three a page       |
        | Susan | size=2                                                   | two a page         |
        | Susan | size=1&begin=1970-01-01T00:00:00&end=2100-01-01T00:00:00 | filtered by time   |
        | Anna  | size=1&status[]=new&status[]=pending&status[]=paid       | filtered by status |
