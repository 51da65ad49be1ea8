@reads
Feature: Invoices
  Teamleads and above read invoices; those of the installation are never written. Rules F28, IN1 to IN3, IN6, IN7, MT7 and P1 to P6.

  @since-2.22
  Rule: The list of invoices is paged

    @smoke
    Scenario Outline: [IN-01] Anna lists invoices with <query>
      When Anna calls GET /api/invoices?<query>
      Then the answer is 200 OK
      And the page headers say page <page> with <size> a page and agree with the list

      Examples: pages and filters
        | query                                             | page | size | why                      |
        | page=1                                            | 1    | 50   | 50 a page by default     |
        | size=3                                            | 1    | 3    | the requested size       |
        | page=1&size=1                                     | 1    | 1    | the requested size       |
        | status[]=paid                                     | 1    | 50   | filtered by status       |
        | status[]=new&status[]=pending                     | 1    | 50   | filtered by two statuses |
        | begin=2003-01-01T00:00:00&end=2003-01-02T00:00:00 | 1    | 50   | filtered by time         |

    Scenario: [IN-02] Anna lists a page after the last one
      When Anna calls GET /api/invoices?page=9999
      Then the answer is 404 Not Found

    Scenario Outline: [IN-03] Anna lists invoices with the invalid value <query>
      When Anna calls GET /api/invoices?<query>
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query            | why                     |
        | status[]=lost    | no such status          |
        | status=new       | the parameter is a list |
        | page=first       | not a page number       |
        | page=-1          | not a page number       |
        | size=many        | not a size              |
        | begin=2024-01-01 | the time is missing     |
        | end=garbage      | not a date              |
        | customers[]=abc  | not a number            |

  @since-2.22
  Rule: Only teamleads and above read invoices

    Scenario Outline: [IN-04] <person> calls <call>
      When <person> calls <call>
      Then the answer is <status>

      Examples: every role
        | person | call                         | status           | why             |
        | nobody | GET /api/invoices            | 401 Unauthorized | no token        |
        | John   | GET /api/invoices            | 403 Forbidden    | no view_invoice |
        | Tony   | GET /api/invoices            | 200 OK           | view_invoice    |
        | Anna   | GET /api/invoices            | 200 OK           | view_invoice    |
        | Susan  | GET /api/invoices            | 200 OK           | view_invoice    |
        | Anna   | GET /api/invoices/2147483647 | 404 Not Found    | an unknown id   |
        | Susan  | GET /api/invoices/abc        | 404 Not Found    | not a number    |

  @since-2.22 @writes
  Rule: No operation writes an invoice

    Scenario Outline: [IN-05] Susan calls <call>
      When Susan calls <call>
      Then the answer is 405 Method Not Allowed

      Examples: methods that are not offered
        | call                            | why                        |
        | POST /api/invoices              | invoices cannot be created |
        | PATCH /api/invoices/2147483647  | invoices cannot be changed |

      @until-2.66
      Examples: deletion before 2.66
        | call                            |
        | DELETE /api/invoices/2147483647 |

    @since-2.66
    Scenario Outline: [IN-18] <who> deletes an unknown invoice
      When <who> calls DELETE /api/invoices/2147483647
      Then the answer is 404 Not Found

      Examples: everybody, whatever their permissions
        | who   |
        | John  |
        | Tony  |
        | Anna  |
        | Susan |

  @since-2.56 @writes
  Rule: The file and the custom fields of an unknown invoice are not found

    Scenario Outline: [IN-06] Susan calls <call> with an unknown id
      When Susan calls <call>
      Then the answer is 404 Not Found

      Examples: unknown ids
        | call                                         |
        | GET /api/invoices/2147483647/download        |
        | PATCH /api/invoices/2147483647/custom-fields |
