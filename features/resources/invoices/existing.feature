Feature: Existing invoices
  The API creates no invoices: the invoices of the installation are read and never written, and without any nothing is checked.
  Rules F28 and IN1 to IN4.

  @reads @since-2.22
  Rule: An invoice is read as it is listed

    Scenario Outline: [IN-10] <person> reads an invoice
      Given there is an invoice
      When <person> reads the invoice
      Then the answer is 200 OK
      And its invoiceNumber is "{invoice.invoiceNumber}"
      And nothing of it changed

      Examples: roles that see the invoices of every customer
        | person |
        | Anna   |
        | Susan  |

  @reads @since-2.22
  Rule: A plain user may not read an invoice

    Scenario Outline: [IN-11] <person> reads an invoice and is refused
      Given there is an invoice
      When <person> calls GET /api/invoices/{invoice}
      Then the answer is <status>

      Examples: callers who may not
        | person | status           | why             |
        | nobody | 401 Unauthorized | no token        |
        | John   | 403 Forbidden    | no view_invoice |

  @reads @since-2.22
  Rule: The parameter status selects invoices with one of its statuses

    Scenario Outline: [IN-12] Anna lists invoices by status with <query>
      Given there is an invoice with status "<status>"
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list holds it
      And its status is "<status>"

      Examples: statuses that include that of the invoice
        | status   | query                      | why                        |
        | new      | status[]=new               | the status of the invoice  |
        | pending  | status[]=pending           | the status of the invoice  |
        | paid     | status[]=paid              | the status of the invoice  |
        | canceled | status[]=canceled          | the status of the invoice  |
        | paid     | status[]=new&status[]=paid | the second of two statuses |
        | new      | status[]=new&status[]=paid | the first of two statuses  |

    Scenario Outline: [IN-13] Anna lists invoices of other statuses with <query>
      Given there is an invoice with status "<status>"
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: statuses that do not include that of the invoice
        | status   | query                          | why                |
        | new      | status[]=paid                  | another status     |
        | pending  | status[]=new                   | another status     |
        | paid     | status[]=pending               | another status     |
        | canceled | status[]=paid                  | another status     |
        | paid     | status[]=new&status[]=canceled | neither of the two |

  @reads @since-2.22
  Rule: The parameters begin and end select invoices by their date

    Scenario Outline: [IN-14] Anna lists invoices of a period with <query>
      Given there is an invoice
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list holds it

      Examples: periods that contain the invoice
        | query                                             | why                      |
        | begin=1970-01-01T00:00:00                         | created after that time  |
        | end=2100-01-01T00:00:00                           | created before that time |
        | begin=1970-01-01T00:00:00&end=2100-01-01T00:00:00 | created in between       |

    Scenario Outline: [IN-15] Anna lists invoices of another period with <query>
      Given there is an invoice
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: periods before and after the invoice
        | query                                             | why                      |
        | begin=2100-01-01T00:00:00                         | created before that time |
        | end=1970-01-01T00:00:00                           | created after that time  |
        | begin=1970-01-01T00:00:00&end=1970-01-02T00:00:00 | created after that time  |

  @writes @since-2.22
  Rule: The parameter customers selects invoices of one of its customers

    Scenario Outline: [IN-16] Anna lists invoices by customer with <query>
      Given there is an invoice
      And there is a customer
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: the customer of the invoice, and one without invoices
        | query                                                    | holds         | why                                     |
        | customers[]={invoice.customer.id}                        | holds         | the customer of the invoice             |
        | customers[]={customer}&customers[]={invoice.customer.id} | holds         | the customer of the invoice and another |
        | customers[]={invoice.customer.id}&customers[]={customer} | holds         | the customer of the invoice and another |
        | customers[]={customer}                                   | does not hold | another customer                        |

  @reads @since-2.56
  Rule: The file of an invoice is sent unchanged to users who may read invoices

    Scenario Outline: [IN-17] <person> downloads an invoice
      Given there is a downloadable invoice
      When <person> calls GET /api/invoices/{invoice}/download
      Then the answer is <status>

      Examples: roles with and without the permission
        | person | status           | why                              |
        | nobody | 401 Unauthorized | no token                         |
        | John   | 403 Forbidden    | no view_invoice                  |
        | Anna   | 200 OK           | view_invoice, for every customer |
        | Susan  | 200 OK           | view_invoice, for every customer |
