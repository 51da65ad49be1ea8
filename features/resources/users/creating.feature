@writes
Feature: Creating users
  A new user needs a name, an e-mail address, a password, a language, a locale and a time zone. Rules US4, US5 and US10.

  Rule: A user is stored as sent

    @smoke
    Scenario: [US-20] Susan creates a user with a title who lives in Tokyo
      When Susan creates a user with
        """json
        {"title": "Ombudsman", "accountNumber": "C-2024", "color": "#ffd700", "timezone": "Asia/Tokyo"}
        """
      Then the answer is 200 OK and matches the contract
      And one user was added
      And its title is still "Ombudsman" when read again
      And its timezone is still "Asia/Tokyo" when read again

    Scenario Outline: [US-25] Susan creates a user with <field> <value>
      When Susan creates a user with <field> <value>
      Then the answer is 200 OK and matches the contract
      And its <field> is <value>
      And its <field> is still <value> when read again

      Examples: fields of a user
        | field         | value        | why                        |
        | title         | "Ombudsman"  | a text                     |
        | accountNumber | "C-2024"     | a text                     |
        | color         | "#ffd700"    | a colour                   |
        | timezone      | "Asia/Tokyo" | where the user lives       |
        | language      | "de"         | what the user reads        |
        | locale        | "de"         | how the user writes dates  |
        | enabled       | true         | whether the user may enter |

    Scenario: [US-24] Susan creates a teamlead
      When Susan creates a user with roles ["ROLE_TEAMLEAD"]
      Then the answer is 200 OK and matches the contract
      And its roles is still ["ROLE_TEAMLEAD"] when read again

  Rule: What is needed and missing, or wrong, is refused

    Scenario Outline: [US-21] Susan creates a user with <field> <value>
      When Susan creates a user with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And the error names <field>
      And nothing was added

      Examples: needed and missing
        | field         | value | why                  |
        | username      | unset | nobody without name  |
        | email         | unset | one each             |
        | plainPassword | unset | somebody must log in |
        | username      | ""    | nobody without name  |
        | email         | ""    | one each             |
        | plainPassword | ""    | somebody must log in |

      Examples: wrong
        | field         | value            | why                       |
        | username      | "a/b"            | no slash in a name        |
        | username      | "a"              | two letters are the least |
        | email         | "no address"     | no e-mail address         |
        | plainPassword | "short"          | eight letters are least   |
        | plainPassword | "seven-7"        | eight letters are least   |
        | language      | "xx"             | no such language          |
        | locale        | "xx"             | no such locale            |
        | timezone      | "Foo/Bar"        | no such time zone         |
        | roles         | ["ROLE_EMPEROR"] | no such role              |
        | roles         | "ROLE_ADMIN"     | roles are a list          |
        | supervisor    | 2147483647       | nobody has that id        |

  Rule: A name and an e-mail address belong to one user

    Scenario Outline: [US-22] Susan creates a user with the <field> of another
      Given there is a user with <field> "<value>"
      When Susan creates a user with <field> "<value>"
      Then the answer is 400 Bad Request and matches the contract
      And the error names <field>
      And nothing was added

      Examples: what is unique
        | field    | value                             | why          |
        | username | kc-{run}-twin-{scenario}          | one for each |
        | email    | twin-{run}-{scenario}@example.com | one for each |

  Rule: A field that does not exist is refused

    Scenario: [US-23] Susan creates a user with a field that users do not have
      When Susan creates a user with shoeSize 43
      Then the answer is 400 Bad Request and matches the contract
      And nothing was added
