@writes
Feature: Listing users
  The list is filtered, searched and ordered by its parameters. Rules F2, F4, F5, F18 and F26.

  Rule: The list holds enabled users, or disabled ones, or all

    Scenario Outline: [US-10] Susan lists <which>
      Given there is a user called "awake" with
        """json
        {"enabled": true}
        """
      And there is a user called "asleep" with
        """json
        {"enabled": false}
        """
      When Susan lists users with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<one>" and not "<other>"

      Examples: by being enabled
        | which          | query     | one    | other  | why                    |
        | users          | order=ASC | awake  | asleep | enabled is the default |
        | disabled users | visible=2 | asleep | awake  | 2 is disabled          |

    Scenario: [US-11] Susan lists all users by alias
      Given there is a user called "awake" with
        """json
        {"enabled": true, "alias": "Aaa Contract {scenario} of {run}"}
        """
      And there is a user called "asleep" with
        """json
        {"enabled": false, "alias": "Bbb Contract {scenario} of {run}"}
        """
      When Susan lists users with "visible=3&orderBy=alias"
      Then the answer is 200 OK and matches the contract
      And the list holds "awake" before "asleep"

  Rule: A term finds users by what they are called

    Scenario: [US-12] Susan looks for an alias
      Given there is a user called "sought" with
        """json
        {"alias": "Zebulon {scenario} of {run}"}
        """
      And there is a user called "other" with
        """json
        {"alias": "Another {scenario} of {run}"}
        """
      When Susan lists users with "visible=3&term=zebulon"
      Then the answer is 200 OK and matches the contract
      And the list holds "sought" and not "other"

  Rule: The list is ordered as asked

    Scenario Outline: [US-13] Susan lists users by <field>, <order>
      Given there is a user called "former" with
        """json
        {"alias": "Bbb Contract {scenario} of {run}"}
        """
      And there is a user called "latter" with
        """json
        {"alias": "Aaa Contract {scenario} of {run}"}
        """
      When Susan lists users with "visible=2&orderBy=<field>&order=<order>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<one>" before "<two>"

      Examples: the one made last comes first in the alphabet
        | field | order | one    | two    | why     |
        | alias | ASC   | latter | former | letters |
        | alias | DESC  | former | latter | letters |
        | id    | ASC   | former | latter | numbers |
        | id    | DESC  | latter | former | numbers |

  Rule: With full, the list shows the roles of users

    Scenario Outline: [US-14] Susan lists users with full=<full>
      Given there is a user with roles ["ROLE_TEAMLEAD"]
      When Susan lists users with "visible=3&full=<full>"
      Then the answer is 200 OK and matches the contract
      And its roles is <roles>

      Examples: full and not
        | full  | roles             | why              |
        | true  | ["ROLE_TEAMLEAD"] | the full account |
        | 0     | unset             | in short         |

  Rule: What a parameter does not know is refused

    Scenario Outline: [US-15] Susan lists users with <query>
      When Susan lists users with "<query>"
      Then the answer is 400 Bad Request and matches the contract

      Examples: values outside the pattern
        | query        | why                    |
        | visible=4    | 1, 2 and 3 are known   |
        | visible=yes  | 1, 2 and 3 are known   |
        | orderBy=mood | there is no such field |
        | order=asc    | capitals are asked for |
        | order=UP     | ASC and DESC are known |
        | full=maybe   | no boolean             |
