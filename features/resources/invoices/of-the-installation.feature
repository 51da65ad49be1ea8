Feature: Invoices of the installation
  The API makes no invoice, so that only one that is there can be read, and none is ever written. Where there is none,
  nothing is checked. Rules IN1 to IN5 and F28.

  @reads @since-2.22
  Rule: An invoice reads as it is listed

    Scenario Outline: [IN-10] <person> reads an invoice
      Given there is an invoice
      When <person> reads the invoice
      Then the answer is 200 OK
      And its invoiceNumber is "{invoice.invoiceNumber}"
      And nothing of it changed

      Examples: who sees the invoices of every customer
        | person |
        | Anna   |
        | Susan  |

  @reads @since-2.22
  Rule: An invoice is not for plain users

    Scenario Outline: [IN-11] <person> reads an invoice
      Given there is an invoice
      When <person> calls GET /api/invoices/{invoice}
      Then the answer is <status>

      Examples: who does not read
        | person | status           | why              |
        | nobody | 401 Unauthorized | nobody is let in |
        | John   | 403 Forbidden    | no view_invoice  |

  @reads @since-2.22
  Rule: States keep the invoices that are in one of them

    Scenario Outline: [IN-12] Anna lists invoices with <query>
      Given there is an invoice with status "<status>"
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list holds it
      And its status is "<status>"

      Examples: its own state
        | status   | query                      | why              |
        | new      | status[]=new               | its own          |
        | pending  | status[]=pending           | its own          |
        | paid     | status[]=paid              | its own          |
        | canceled | status[]=canceled          | its own          |
        | paid     | status[]=new&status[]=paid | the last of two  |
        | new      | status[]=new&status[]=paid | the first of two |

    Scenario Outline: [IN-13] Anna lists invoices of other states with <query>
      Given there is an invoice with status "<status>"
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: others' states
        | status   | query                          | why            |
        | new      | status[]=paid                  | not yet        |
        | pending  | status[]=new                   | no more        |
        | paid     | status[]=pending               | no more        |
        | canceled | status[]=paid                  | never          |
        | paid     | status[]=new&status[]=canceled | neither of two |

  @reads @since-2.22
  Rule: Begin and end keep the invoices of that time

    Scenario Outline: [IN-14] Anna lists invoices with <query>
      Given there is an invoice
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list holds it

      Examples: around it
        | query                                             | why              |
        | begin=1970-01-01T00:00:00                         | it is younger    |
        | end=2100-01-01T00:00:00                           | it is older      |
        | begin=1970-01-01T00:00:00&end=2100-01-01T00:00:00 | it is in between |

    Scenario Outline: [IN-15] Anna lists invoices of another time with <query>
      Given there is an invoice
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: before and behind it
        | query                                             | why           |
        | begin=2100-01-01T00:00:00                         | it is older   |
        | end=1970-01-01T00:00:00                           | it is younger |
        | begin=1970-01-01T00:00:00&end=1970-01-02T00:00:00 | it is younger |

  @writes @since-2.22
  Rule: Customers keep the invoices of one of them

    Scenario Outline: [IN-16] Anna lists invoices with <query>
      Given there is an invoice
      And there is a customer
      When Anna lists invoices with "<query>"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: its customer, and one without invoices
        | query                                                    | holds         | why            |
        | customers[]={invoice.customer.id}                        | holds         | its own        |
        | customers[]={customer}&customers[]={invoice.customer.id} | holds         | its own of two |
        | customers[]={invoice.customer.id}&customers[]={customer} | holds         | its own of two |
        | customers[]={customer}                                   | does not hold | another's      |

  @reads @since-2.56
  Rule: The file of an invoice is sent as it is, to those who read invoices

    Scenario Outline: [IN-17] <person> downloads an invoice
      Given there is a downloadable invoice
      When <person> calls GET /api/invoices/{invoice}/download
      Then the answer is <status>

      Examples: every role that is sure of it
        | person | status           | why                    |
        | nobody | 401 Unauthorized | nobody is let in       |
        | John   | 403 Forbidden    | no view_invoice        |
        | Anna   | 200 OK           | view_invoice, sees all |
        | Susan  | 200 OK           | view_invoice, sees all |
