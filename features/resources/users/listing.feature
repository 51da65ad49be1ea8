@writes
Feature: Listing users
  The parameters of the list filter, search and order users. Rules F2, F4, F5, F17, F18 and F26.

  Background:
    Given there is a user called "asleep" with
      """json
      {"username": "kc-{run}-asleep-1", "enabled": false, "alias": "Bbb Contract of {run}"}
      """

  Rule: The parameter visible selects enabled users, disabled users or all

    Scenario Outline: [US-10] Susan lists <which> with <query>
      Given there is a user called "awake" with
        """json
        {"username": "kc-{run}-awake-1", "enabled": true, "alias": "Aaa Zebulon of {run}"}
        """
      When Susan lists users with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: enabled and disabled users
        | which          | query     | one    | other  | why                      |
        | users          | order=ASC | awake  | asleep | enabled users by default |
        | disabled users | visible=2 | asleep | awake  | 2 selects disabled users |

    Scenario: [US-11] Susan lists enabled and disabled users ordered by alias
      Given there is a user called "awake" with
        """json
        {"username": "kc-{run}-awake-1", "enabled": true, "alias": "Aaa Zebulon of {run}"}
        """
      When Susan lists users with "visible=3&orderBy=alias"
      Then the answer is 200 OK
      And the list holds "awake" before "asleep"

  Rule: A search term matches the alias of a user

    Scenario: [US-12] Susan searches for a user by alias
      Given there is a user called "awake" with
        """json
        {"username": "kc-{run}-awake-1", "enabled": true, "alias": "Aaa Zebulon of {run}"}
        """
      When Susan lists users with "visible=3&term=zebulon"
      Then the answer is 200 OK
      And the list holds "awake" and not "asleep"

  Rule: A list has the requested order

    Scenario Outline: [US-13] Susan lists users ordered by <field>, <order>
      Given there is a user called "latter" with
        """json
        {"username": "kc-{run}-latter-1", "enabled": false, "alias": "Aaa Contract of {run}"}
        """
      When Susan lists users with "visible=2&orderBy=<field>&order=<order>"
      Then the answer is 200 OK
      And the list holds "<one>" before "<two>"

      Examples: the user created last is the first in the alphabet
        | field | order | one    | two    | why             |
        | alias | ASC   | latter | asleep | by the alphabet |
        | alias | DESC  | asleep | latter | by the alphabet |
        | id    | ASC   | asleep | latter | by id           |
        | id    | DESC  | latter | asleep | by id           |

  Rule: With full, a list shows the roles of users

    Scenario Outline: [US-14] Susan lists users with full=<full>
      Given there is a user with roles ["ROLE_TEAMLEAD"]
      When Susan lists users with "visible=3&full=<full>"
      Then the answer is 200 OK
      And its roles is <roles>

      Examples: in full and not
        | full | roles             | why         |
        | true | ["ROLE_TEAMLEAD"] | in full     |
        | 0    | unset             | not in full |

  Rule: Invalid values of parameters are refused

    Scenario Outline: [US-15] Susan lists users with the invalid value <query>
      When Susan lists users with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query        | why                         |
        | visible=4    | only 1, 2 and 3 are valid   |
        | visible=yes  | only 1, 2 and 3 are valid   |
        | orderBy=mood | not a sort field            |
        | order=asc    | must be upper case          |
        | order=UP     | only ASC and DESC are valid |
        | full=maybe   | not a boolean               |
