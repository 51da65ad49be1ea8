@writes
Feature: Searching customers and projects
  A term finds by each of the texts of a customer or a project. Rule F17.

  Rule: A term finds customers by name, comment, company and more

    Scenario Outline: [CU-50] Anna looks for customers by their <field>
      Given there is a customer called "sought" with
        """json
        {"<field>": "<value>"}
        """
      And there is a customer called "other" with
        """json
        {}
        """
      When Anna lists customers with "term=<term>"
      Then the answer is 200 OK and matches the contract
      And the list holds "sought" and not "other"

      Examples: a part of each
        | field   | value                | term          | why  |
        | comment | Grown on a Quincekc  | quincekc      | part |
        | company | Medlarkc Limited     | medlarkc      | part |
        | number  | KCN{scenario}        | kcn{scenario} | all  |
        | vatId   | VATKC99              | vatkc         | part |
        | contact | Miss Sorrelkc        | sorrelkc      | part |
        | phone   | 0049-779911          | 779911        | part |
        | email   | kcplum@example.com   | kcplum        | part |

      @since-2.63
      Examples: where invoices are sent
        | field        | value               | term     | why  |
        | invoiceEmail | kcpear@example.com  | kcpear   | part |

      @until-2.41
      Examples: the address in one field
        | field   | value        | term  | why  |
        | address | Figkc Lane 7 | figkc | part |

  Rule: A term finds projects by name, comment and numbers

    Scenario Outline: [PR-50] Anna looks for projects by their <field>
      Given there is a project called "sought" with
        """json
        {"<field>": "<value>"}
        """
      And there is a project called "other" with
        """json
        {}
        """
      When Anna lists projects with "ignoreDates=1&term=<term>"
      Then the answer is 200 OK and matches the contract
      And the list holds "sought" and not "other"

      Examples: a part of each
        | field       | value               | term          | why  |
        | comment     | Grown on a Quincekc | quincekc      | part |
        | orderNumber | ORDKC-77            | ordkc         | part |
        | number      | KCP{scenario}       | kcp{scenario} | all  |

  Rule: A list without an order stands by name

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
      Then the answer is 200 OK and matches the contract
      And the list holds "aardvark" before "zebra"

      Examples: the usual order
        | thing    | things     | query         | why                 |
        | customer | customers  | visible=1     | A before Z          |
        | project  | projects   | ignoreDates=1 | A before Z          |
        | activity | activities | visible=1     | A before Z          |

      @since-2.21
      Examples: teams, which stood by age before
        | thing | things | query  | why        |
        | team  | teams  | full=0 | A before Z |
