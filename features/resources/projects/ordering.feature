@writes
Feature: Ordering projects and activities
  Lists of projects and activities have the requested order. Rule F4.

  Rule: Projects are ordered by name, id or customer

    Background:
      Given there is a customer with name "Aq customer {scenario}"
      And there is a project called "one" with
        """json
        {"name": "Zq one {scenario}"}
        """
      And there is a customer with name "Zq customer {scenario}"

    Scenario Outline: [PR-25] John lists projects with the order <query>
      Given there is a project called "two" with
        """json
        {"name": "Aq two {scenario}"}
        """
      When John lists projects with "<query>"
      Then the answer is 200 OK
      And the list holds "<first>" before "<second>"

      Examples: orders
        | query                       | first | second | why                |
        | orderBy=                    | two   | one    | by name by default |
        | orderBy=name&order=ASC      | two   | one    | A before Z         |
        | orderBy=name&order=DESC     | one   | two    | Z before A         |
        | orderBy=id&order=ASC        | one   | two    | oldest first       |
        | orderBy=id&order=DESC       | two   | one    | newest first       |
        | orderBy=customer&order=ASC  | one   | two    | A before Z         |
        | orderBy=customer&order=DESC | two   | one    | Z before A         |

  Rule: Activities are ordered by name, id or project

    Background:
      Given there is a project with name "Aq project {scenario}"
      And there is an activity called "one" with
        """json
        {"name": "Zq one {scenario}"}
        """
      And there is a project with name "Zq project {scenario}"

    Scenario Outline: [AC-20] John lists activities with the order <query>
      Given there is an activity called "two" with
        """json
        {"name": "Aq two {scenario}"}
        """
      When John lists activities with "<query>"
      Then the answer is 200 OK
      And the list holds "<first>" before "<second>"

      Examples: orders
        | query                      | first | second | why                |
        | orderBy=                   | two   | one    | by name by default |
        | orderBy=name&order=ASC     | two   | one    | A before Z         |
        | orderBy=name&order=DESC    | one   | two    | Z before A         |
        | orderBy=id&order=ASC       | one   | two    | oldest first       |
        | orderBy=id&order=DESC      | two   | one    | newest first       |
        | orderBy=project&order=ASC  | one   | two    | A before Z         |
        | orderBy=project&order=DESC | two   | one    | Z before A         |
