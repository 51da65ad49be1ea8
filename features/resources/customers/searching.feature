@writes
Feature: Searching customers and projects
  A search term matches each text of a customer or a project. Rules F4 and F17.

  Rule: A search term matches the name, comment, company and other texts of a customer

    Scenario Outline: [CU-50] Anna searches for customers by their <field>
      Given there is a customer called "sought" with
        """json
        {"<field>": "<value>"}
        """
      And there is a customer called "other"
      When Anna lists customers with "term=<term>"
      Then the answer is 200 OK
      And the list holds "sought" and not "other"

      Examples: a part of each text
        | field   | value               | term          | why              |
        | comment | Grown on a Quincekc | quincekc      | a part of it     |
        | company | Medlarkc Limited    | medlarkc      | a part of it     |
        | number  | KCN{scenario}       | kcn{scenario} | the whole number |
        | vatId   | VATKC99             | vatkc         | a part of it     |
        | contact | Miss Sorrelkc       | sorrelkc      | a part of it     |
        | phone   | 0049-779911         | 779911        | a part of it     |
        | email   | kcplum@example.com  | kcplum        | a part of it     |

      @since-2.63
      Examples: e-mail addresses for invoices
        | field        | value              | term   |
        | invoiceEmail | kcpear@example.com | kcpear |

      @until-2.41
      Examples: the address as one field
        | field   | value        | term  |
        | address | Figkc Lane 7 | figkc |

  Rule: A search term matches the name, comment and numbers of a project

    Scenario Outline: [PR-50] Anna searches for projects by their <field>
      Given there is a project called "sought" with
        """json
        {"<field>": "<value>"}
        """
      And there is a project called "other"
      When Anna lists projects with "ignoreDates=1&term=<term>"
      Then the answer is 200 OK
      And the list holds "sought" and not "other"

      Examples: a part of each text
        | field       | value               | term          | why              |
        | comment     | Grown on a Quincekc | quincekc      | a part of it     |
        | orderNumber | ORDKC-77            | ordkc         | a part of it     |
        | number      | KCP{scenario}       | kcp{scenario} | the whole number |

  Rule: A list is ordered by name by default

    Scenario Outline: [CU-51] Anna lists <things>
      Given there is a <thing> called "zebra" with
        """json
        {"name": "kc-{run}-zebra-{scenario}"}
        """
      And there is a <thing> called "aardvark" with
        """json
        {"name": "kc-{run}-aardvark-{scenario}"}
        """
      When Anna lists <things> with "<query>"
      Then the answer is 200 OK
      And the list holds "aardvark" before "zebra"

      Examples: the default order
        | thing    | things     | query         |
        | customer | customers  | visible=1     |
        | project  | projects   | ignoreDates=1 |
        | activity | activities | visible=1     |

      @since-2.21
      Examples: teams, which were ordered by id before
        | thing | things | query  |
        | team  | teams  | full=0 |
