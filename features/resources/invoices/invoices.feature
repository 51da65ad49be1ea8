@reads
Feature: Invoices
  Invoices are read, never written, by teamleads and above. Rules IN1 to IN6, P3 to P7 and F28.

  @since-2.22
  Rule: The list of invoices is paged

    @smoke
    Scenario Outline: [IN-01] Anna lists invoices with <query>
      When Anna calls GET /api/invoices?<query>
      Then the answer is 200 OK
      And the page headers say page <page> with <size> a page and agree with the list

      Examples: pages
        | query                                             | page | size | why              |
        | page=1                                            | 1    | 50   | fifty a page     |
        | size=3                                            | 1    | 3    | as asked         |
        | page=1&size=1                                     | 1    | 1    | as asked         |
        | status[]=paid                                     | 1    | 50   | a status filters |
        | status[]=new&status[]=pending                     | 1    | 50   | two of them      |
        | begin=2003-01-01T00:00:00&end=2003-01-02T00:00:00 | 1    | 50   | a span filters   |

    Scenario: [IN-02] Anna asks for a page behind the last
      When Anna calls GET /api/invoices?page=9999
      Then the answer is 404 Not Found

    Scenario Outline: [IN-03] Anna lists invoices with <query>
      When Anna calls GET /api/invoices?<query>
      Then the answer is 400 Bad Request

      Examples: values outside the pattern
        | query            | why                    |
        | status[]=lost    | there is no such state |
        | status=new       | states are a list      |
        | page=first       | pages are numbers      |
        | page=-1          | pages are numbers      |
        | size=many        | sizes are numbers      |
        | begin=2024-01-01 | the time is missing    |
        | end=garbage      | no date at all         |
        | customers[]=abc  | ids are numbers        |

  @since-2.22
  Rule: Invoices are for teamleads and above

    Scenario Outline: [IN-04] <person> calls <call>
      When <person> calls <call>
      Then the answer is <status>

      Examples: every role
        | person | call                         | status           | why              |
        | nobody | GET /api/invoices            | 401 Unauthorized | nobody is let in |
        | John   | GET /api/invoices            | 403 Forbidden    | no view_invoice  |
        | Tony   | GET /api/invoices            | 200 OK           | view_invoice     |
        | Anna   | GET /api/invoices            | 200 OK           | view_invoice     |
        | Susan  | GET /api/invoices            | 200 OK           | view_invoice     |
        | Anna   | GET /api/invoices/2147483647 | 404 Not Found    | an unknown id    |
        | Susan  | GET /api/invoices/abc        | 404 Not Found    | ids are numbers  |

  @since-2.22 @writes
  Rule: An invoice is not written

    Scenario Outline: [IN-05] Susan calls <call>
      When Susan calls <call>
      Then the answer is 405 Method Not Allowed

      Examples: methods that are not offered
        | call                            | why         |
        | POST /api/invoices              | no creation |
        | PATCH /api/invoices/2147483647  | no change   |
        | DELETE /api/invoices/2147483647 | no deletion |

  @since-2.56 @writes
  Rule: The file and the custom fields of an unknown invoice are not found

    Scenario Outline: [IN-06] Susan calls <call>
      When Susan calls <call>
      Then the answer is 404 Not Found

      Examples: unknown ids
        | call                                         |
        | GET /api/invoices/2147483647/download        |
        | PATCH /api/invoices/2147483647/custom-fields |
