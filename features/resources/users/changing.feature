@writes
Feature: Changing users
  A change affects only the fields that it names. Rules US6, US8, US9 and US12 to US15.

  Rule: A change affects only the fields that it names

    Scenario Outline: [US-30] Susan changes the <field> of a user
      Given there is a user
      When Susan changes the user with <field> <value>
      Then the answer is 200 OK
      And its <field> is still <value> when read again
      And nothing but its "<changes>" changed

      Examples: fields of a user
        | field         | value             | changes                                  | why                                 |
        | alias         | "Contract Said"   | alias, initials, color-safe, preferences | color-safe is derived from the name |
        | title         | "Ombudsman"       | title, preferences                       | preferences depend on the reader    |
        | accountNumber | "C-2024"          | accountNumber, preferences               | preferences depend on the reader    |
        | timezone      | "Asia/Tokyo"      | timezone, preferences                    | preferences depend on the reader    |
        | language      | "de"              | language, preferences                    | preferences depend on the reader    |
        | locale        | "de_AT"           | locale, preferences                      | preferences depend on the reader    |
        | roles         | ["ROLE_TEAMLEAD"] | roles, preferences                       | preferences depend on the reader    |
        | color         | "{a colour}"      | color, color-safe, preferences           | preferences depend on the reader    |

      @since-2.45
      Examples: fields that are returned since 2.45
        | field | value                   | changes            |
        | email | "kc-{user}@example.com" | email, preferences |

    Scenario: [US-60] Susan requires a new password from a user
      Given there is a user
      When Susan changes the user with requiresPasswordReset true
      Then the answer is 200 OK
      And its requiresPasswordReset is unset
      And nothing but its "preferences" changed

    Scenario: [US-61] Susan changes the alias of a user, and the initials follow
      Given there is a user
      When Susan changes the user with alias "contract said"
      Then the answer is 200 OK
      And its initials is still "CS" when read again

    Scenario: [US-31] Jane changes her own alias
      When Jane calls PATCH /api/users/{Jane} with
        """json
        {"alias": "Jane the Contractor"}
        """
      Then the answer is 200 OK
      And its alias is "Jane the Contractor"
      And its id is "{Jane}"

    Scenario: [US-36] Jane reads her account after she changed her alias
      Given Jane calls PATCH /api/users/{Jane} with
        """json
        {"alias": "Jane the Contractor"}
        """
      When Jane calls GET /api/users/me
      Then the answer is 200 OK
      And its alias is "Jane the Contractor"
      And its title is null

  Rule: Invalid values, and fields that users may not change of themselves, are refused

    Scenario Outline: [US-32] <person> changes their own <field>
      When <person> calls PATCH /api/users/{<person>} with
        """json
        {"<field>": <value>}
        """
      Then the answer is 400 Bad Request

      Examples: fields that users may not change of themselves, and invalid values
        | person | field         | value                | why                                 |
        | Jane   | enabled       | false                | users cannot disable themselves     |
        | John   | roles         | ["ROLE_ADMIN"]       | users cannot change their own roles |
        | John   | username      | "johnny"             | usernames cannot be changed         |
        | John   | plainPassword | "new-secret-99"      | a change sets no password           |
        | John   | timezone      | "Foo/Bar"            | no such time zone                   |
        | John   | email         | "no address"         | not an e-mail address               |
        | John   | language      | "xx"                 | no such language                    |
        | John   | shoeSize      | 43                   | no such field                       |
        | Anna   | roles         | ["ROLE_SUPER_ADMIN"] | users cannot change their own roles |

    Scenario Outline: [US-37] Jane reads her account after a change of title and <field> was refused
      Given Jane calls PATCH /api/users/{Jane} with
        """json
        {"title": "Ombudsman", "<field>": <value>}
        """
      When Jane calls GET /api/users/me
      Then the answer is 200 OK
      And its title is null
      And its <seen> is <kept>

      Examples: a refused change changes nothing
        | field    | value          | seen     | kept            | why                                 |
        | enabled  | false          | enabled  | true            | users cannot disable themselves     |
        | roles    | ["ROLE_ADMIN"] | roles    | []              | users cannot change their own roles |
        | timezone | "Foo/Bar"      | timezone | "Europe/Berlin" | no such time zone                   |
        | language | "xx"           | language | "en"            | no such language                    |
        | shoeSize | 43             | shoeSize | unset           | no such field                       |

  @since-2.40
  Rule: Only existing preferences can be changed, by users who may change the account

    Scenario: [US-33] Susan changes a preference of a user
      Given there is a user
      When Susan calls PATCH /api/users/{user}/preferences with
        """json
        [{"name": "timezone", "value": "Asia/Tokyo"}]
        """
      Then the answer is 200 OK
      And its timezone is still "Asia/Tokyo" when read again

    Scenario Outline: [US-34] John changes his preferences with <what>
      When John calls PATCH /api/users/{John}/preferences with
        """json
        <body>
        """
      Then the answer is <status>

      Examples: invalid preferences
        | what            | body                                   | status          | why                  |
        | an unknown name | [{"name": "shoe_size", "value": "43"}] | 404 Not Found   | no such preference   |
        | an object       | {"name": "skin", "value": "dark"}      | 400 Bad Request | a list is required   |
        | no value        | [{"name": "skin"}]                     | 400 Bad Request | the value is missing |
        | no name         | [{"value": "dark"}]                    | 400 Bad Request | the name is missing  |

      Examples: a list without changes
        | what          | body | status |
        | an empty list | []   | 200 OK |

    Scenario Outline: [US-35] <person> changes the preference <name> of <owner>
      Given there is a user
      When <person> calls PATCH /api/users/{<owner>}/preferences with
        """json
        [{"name": "<name>", "value": "<value>"}]
        """
      Then the answer is 403 Forbidden
      And nothing but its "preferences" changed

      Examples: every role but the super administrator
        | person | owner | name     | value      |
        | John   | Susan | skin     | dark       |
        | Tony   | Susan | skin     | dark       |
        | Anna   | Susan | skin     | dark       |
        | John   | user  | timezone | Asia/Tokyo |
        | Tony   | user  | timezone | Asia/Tokyo |
        | Anna   | user  | timezone | Asia/Tokyo |
