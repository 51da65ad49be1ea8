@writes
Feature: Searching and ordering users
  A search term matches each name of a user, and a list is ordered by one of them. Rules F4 and F17.

  Background:
    Given there is a user called "other" with
      """json
      {"username": "kc-{run}-zother-1", "email": "aother-{run}@example.com", "alias": "Medlar of {run}"}
      """
    And there is a user called "sought" with
      """json
      {"username": "kc-{run}-aquince-1", "email": "zquince-{run}@example.com", "alias": "Sorrel of {run}", "accountNumber": "KC{run}Q"}
      """

  Rule: A search term matches the username, e-mail address, alias and account number of a user

    Scenario Outline: [US-53] Susan searches for users with "<term>"
      When Susan lists users with "visible=3&term=<term>"
      Then the answer is 200 OK
      And the list holds "sought" and not "other"

      Examples: a part of each text
        | term            | why                |
        | {run}-aquince   | the user name      |
        | zquince-{run}   | the e-mail address |
        | sorrel of {run} | the alias          |
        | kc{run}q        | the account number |

  Rule: A list of users is ordered by username by default, or as requested

    Scenario Outline: [US-54] Susan lists users with the order <query>
      When Susan lists users with "visible=2&<query>"
      Then the answer is 200 OK
      And the list holds "<first>" before "<second>"

      Examples: orders
        | query                    | first  | second | why                                  |
        | order=                   | sought | other  | the username is the default order    |
        | order=DESC               | other  | sought | the username is the default order    |
        | orderBy=username         | sought | other  | A before Z                           |
        | orderBy=email            | other  | sought | the e-mail addresses sort in reverse |
        | orderBy=email&order=DESC | sought | other  | descending                           |
        | orderBy=alias            | other  | sought | M before S                           |
        | orderBy=id               | other  | sought | oldest first                         |
        | orderBy=id&order=DESC    | sought | other  | newest first                         |
