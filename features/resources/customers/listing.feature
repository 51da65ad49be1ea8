@writes
Feature: Listing customers
  Lists filter by visibility and term, and order by name or id. Rules F4, F5 and F17.

  Background:
    Given there is a customer called "shown" with
      """json
      {"name": "Zq shown {scenario}", "visible": true}
      """
    And there is a customer called "hidden" with
      """json
      {"name": "Aq hidden {scenario}", "visible": false}
      """

  Rule: Visible, hidden or both are listed, as asked

    Scenario Outline: [CU-20] John lists <which> customers
      When John lists customers with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<held>" and not "<other>"

      Examples: visibility and term
        | which        | query               | held   | other  | why                  |
        | the usual    | visible=            | shown  | hidden | visible is the usual |
        | the visible  | visible=1           | shown  | hidden | its flag             |
        | the hidden   | visible=2           | hidden | shown  | its flag             |
        | the matching | visible=3&term=aq h | hidden | shown  | a part of the name   |
        | the matching | visible=3&term=zq s | shown  | hidden | a part of the name   |

    Scenario: [CU-24] John lists all customers
      Given there is a customer with visible false
      When John lists customers with "visible=3"
      Then the answer is 200 OK and matches the contract
      And the list holds it

  Rule: The list stands in the order that is asked for

    Scenario Outline: [CU-21] John lists customers ordered by <query>
      When John lists customers with "visible=3&<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<first>" before "<second>"

      Examples: orders
        | query                   | first  | second | why             |
        | orderBy=name&order=ASC  | hidden | shown  | A before Z      |
        | orderBy=name&order=DESC | shown  | hidden | Z before A      |
        | orderBy=id&order=ASC    | shown  | hidden | the older first |
        | orderBy=id&order=DESC   | hidden | shown  | the newer first |

  @since-2.62
  Rule: With full, the list shows the address of customers to those who may see it

    Scenario Outline: [CU-23] <person> lists customers with full=<full>
      Given there is a customer with vatId "DE123"
      When <person> lists customers with "full=<full>"
      Then the answer is 200 OK and matches the contract
      And its vatId is <shown>

      Examples: full and not
        | person | full | shown   | why                    |
        | Anna   | 1    | "DE123" | details_customer       |
        | Anna   | 0    | unset   | in short               |
        | John   | 1    | unset   | no details_customer    |

  Rule: Other values are refused

    Scenario Outline: [CU-22] John lists customers with <query>
      When John lists customers with "<query>"
      Then the answer is 400 Bad Request and matches the contract

      Examples: wrong values
        | query          | why                |
        | visible=4      | one, two or three  |
        | order=asc      | capitals           |
        | orderBy=colour | no column          |

      @since-2.62
      Examples: wrong values of full
        | query     | why             |
        | full=2    | one or nought   |
        | full=true | one or nought   |
