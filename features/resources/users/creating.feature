@writes
Feature: Creating users
  A user needs a name, an e-mail address, a password, a language, a locale and a time zone. Rules E10, H7, US4, US5 and US10.

  Rule: A user is stored with the fields that are sent

    @smoke
    Scenario: [US-20] Susan creates a user with a title in the time zone of Tokyo
      When Susan creates a user with
        """json
        {"title": "Ombudsman", "accountNumber": "C-2024", "color": "{a colour}", "timezone": "Asia/Tokyo"}
        """
      Then the answer is 200 OK
      And one user was added
      And its title is still "Ombudsman" when read again
      And its timezone is still "Asia/Tokyo" when read again

    Scenario Outline: [US-25] Susan creates a user with the <field> <value>
      When Susan creates a user with <field> <value>
      Then the answer is 200 OK
      And its <field> is <value>
      And its <field> is still <value> when read again

      Examples: fields of a user
        | field         | value        | why                         |
        | title         | "Ombudsman"  | a text                      |
        | accountNumber | "C-2024"     | a text                      |
        | color         | "{a colour}" | a colour                    |
        | timezone      | "Asia/Tokyo" | the user's time zone        |
        | language      | "de"         | the language of pages       |
        | locale        | "de"         | the format of dates         |
        | enabled       | true         | whether the user may log in |

    Scenario: [US-24] Susan creates a teamlead
      When Susan creates a user with roles ["ROLE_TEAMLEAD"]
      Then the answer is 200 OK
      And its roles is still ["ROLE_TEAMLEAD"] when read again

  Rule: A missing or invalid value is refused

    Scenario Outline: [US-21] Susan creates a user with the invalid <field> <value>
      When Susan creates a user with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: required fields
        | field         | value |
        | username      | unset |
        | email         | unset |
        | plainPassword | unset |
        | username      | ""    |
        | email         | ""    |
        | plainPassword | ""    |

      Examples: invalid values
        | field         | value            | why                       |
        | username      | "a/b"            | slashes are not allowed   |
        | username      | "a"              | at least two characters   |
        | email         | "no address"     | not an e-mail address     |
        | plainPassword | "short"          | at least eight characters |
        | plainPassword | "seven-7"        | at least eight characters |
        | language      | "xx"             | no such language          |
        | locale        | "xx"             | no such locale            |
        | timezone      | "Foo/Bar"        | no such time zone         |
        | roles         | ["ROLE_EMPEROR"] | no such role              |
        | roles         | "ROLE_ADMIN"     | roles are a list          |
        | supervisor    | 2147483647       | an unknown id             |

  Rule: Two users cannot have the same name or e-mail address

    Scenario Outline: [US-22] Susan creates a user with the <field> of another
      Given there is a user with
        """json
        {"username": "kc-{run}-twin-1", "email": "twin-{run}@example.com"}
        """
      When Susan creates a user with <field> "<value>"
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: unique fields
        | field    | value                  |
        | username | kc-{run}-twin-1        |
        | email    | twin-{run}@example.com |

  Rule: A field that a form does not have is refused

    Scenario: [US-23] Susan creates a user with an unknown field
      When Susan creates a user with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing was added
