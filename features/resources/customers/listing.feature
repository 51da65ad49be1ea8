@writes
Feature: Listing customers
  Customers are filtered by visibility and search term, and ordered by name or id. Rules F2, F4, F5, F17 and F18.

  Background:
    Given there is a customer called "shown" with
      """json
      {"name": "Zq shown {scenario}", "visible": true}
      """
    And there is a customer called "hidden" with
      """json
      {"name": "Aq hidden {scenario}", "visible": false}
      """

  Rule: The parameter visible selects visible customers, hidden ones or both

    Scenario Outline: [CU-20] John lists <which> customers with <query>
      When John lists customers with "<query>"
      Then the answer is 200 OK
      And the list holds "<held>" and not "<other>"

      Examples: visibility and term
        | which    | query               | held   | other  | why                          |
        | default  | visible=            | shown  | hidden | visible customers by default |
        | visible  | visible=1           | shown  | hidden | its visible flag             |
        | hidden   | visible=2           | hidden | shown  | its visible flag             |
        | matching | visible=3&term=aq h | hidden | shown  | a part of the name           |
        | matching | visible=3&term=zq s | shown  | hidden | a part of the name           |

    Scenario: [CU-24] John lists visible and hidden customers
      Given there is a customer with visible false
      When John lists customers with "visible=3"
      Then the answer is 200 OK
      And the list holds it

  Rule: A list has the requested order

    Scenario Outline: [CU-21] John lists customers with <query>
      When John lists customers with "visible=3&<query>"
      Then the answer is 200 OK
      And the list holds "<first>" before "<second>"

      Examples: orders
        | query                   | first  | second | why          |
        | orderBy=name&order=ASC  | hidden | shown  | A before Z   |
        | orderBy=name&order=DESC | shown  | hidden | Z before A   |
        | orderBy=id&order=ASC    | shown  | hidden | oldest first |
        | orderBy=id&order=DESC   | hidden | shown  | newest first |

  @since-2.62
  Rule: With full, a list shows the address of customers to users who may see it

    Scenario Outline: [CU-23] <person> lists customers with full=<full>
      Given there is a customer with vatId "DE123"
      When <person> lists customers with "full=<full>"
      Then the answer is 200 OK
      And its vatId is <shown>

      Examples: in full and not
        | person | full | shown   | why                 |
        | Anna   | 1    | "DE123" | details_customer    |
        | Anna   | 0    | unset   | not in full         |
        | John   | 1    | unset   | no details_customer |

  Rule: Invalid values of parameters are refused

    Scenario Outline: [CU-22] John lists customers with the invalid value <query>
      When John lists customers with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query          | why                       |
        | visible=4      | only 1, 2 and 3 are valid |
        | order=asc      | must be upper case        |
        | orderBy=colour | not a sort field          |

      @since-2.62
      Examples: invalid values of full, which takes only 0 and 1
        | query     |
        | full=2    |
        | full=true |
