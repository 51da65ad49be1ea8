@writes
Feature: Searching and ordering users
  A term finds by each of the names that a user has, and the list stands by one of them. Rules F4 and F17.

  Background:
    Given there is a user called "other" with
      """json
      {"username": "kc-{run}-zother-{scenario}", "email": "aother-{run}-{scenario}@example.com", "alias": "Medlar {scenario} of {run}"}
      """
    And there is a user called "sought" with
      """json
      {"username": "kc-{run}-aquince-{scenario}", "email": "zquince-{run}-{scenario}@example.com", "alias": "Sorrel {scenario} of {run}", "accountNumber": "KC{scenario}Q"}
      """

  Rule: A term finds users by name, e-mail address, alias and account number

    Scenario Outline: [US-53] Susan looks for "<term>"
      When Susan lists users with "visible=3&term=<term>"
      Then the answer is 200 OK and matches the contract
      And the list holds "sought" and not "other"

      Examples: a part of each
        | term                     | why                |
        | aquince-{scenario}       | the user name      |
        | zquince-{run}-{scenario} | the e-mail address |
        | sorrel {scenario}        | the alias          |
        | kc{scenario}q            | the account number |

  Rule: The list stands by name, and otherwise as asked

    Scenario Outline: [US-54] Susan lists users by <query>
      When Susan lists users with "visible=2&<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<first>" before "<second>"

      Examples: orders
        | query                      | first  | second | why                |
        | order=                     | sought | other  | by user name       |
        | order=DESC                 | other  | sought | by user name       |
        | orderBy=username           | sought | other  | A before Z         |
        | orderBy=email              | other  | sought | the other way here |
        | orderBy=email&order=DESC   | sought | other  | and back           |
        | orderBy=alias              | other  | sought | M before S         |
        | orderBy=id                 | other  | sought | the older first    |
        | orderBy=id&order=DESC      | sought | other  | the newer first    |
