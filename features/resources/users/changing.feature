@writes
Feature: Changing users
  A change touches what it names and nothing else. Rules US6 to US8 and US12 to US15.

  Rule: A change touches what it names and nothing else

    Scenario Outline: [US-30] Susan changes the <field> of a user
      Given there is a user
      When Susan changes the user with <field> <value>
      Then the answer is 200 OK and matches the contract
      And its <field> is still <value> when read again
      And nothing but its "<changes>" changed

      Examples: fields of a user
        | field         | value              | changes                           | why                      |
        | alias         | "Contract Said"    | alias, initials, color-safe, preferences | colours follow the name  |
        | title         | "Ombudsman"        | title, preferences                | preferences are a reader's |
        | accountNumber | "C-2024"           | accountNumber, preferences        | preferences are a reader's |
        | timezone      | "Asia/Tokyo"       | timezone, preferences             | preferences are a reader's |
        | language      | "de"               | language, preferences             | preferences are a reader's |
        | locale        | "de_AT"            | locale, preferences               | preferences are a reader's |
        | roles         | ["ROLE_TEAMLEAD"]  | roles, preferences                | preferences are a reader's |
        | color         | "{a colour}"       | color, color-safe, preferences    | preferences are a reader's |

      @since-2.45
      Examples: what an answer shows since then
        | field | value                   | changes            | why                        |
        | email | "kc-{user}@example.com" | email, preferences | preferences are a reader's |

    Scenario: [US-60] Susan asks a user for a new password
      Given there is a user
      When Susan changes the user with requiresPasswordReset true
      Then the answer is 200 OK and matches the contract
      And its requiresPasswordReset is unset
      And nothing but its "preferences" changed

    Scenario: [US-61] Susan gives a user another alias, and with it other initials
      Given there is a user
      When Susan changes the user with alias "contract said"
      Then the answer is 200 OK and matches the contract
      And its initials is still "CS" when read again

    Scenario: [US-31] Jane changes her own alias
      When Jane calls PATCH /api/users/{Jane} with
        """json
        {"alias": "Jane the Contractor"}
        """
      Then the answer is 200 OK and matches the contract
      And its alias is "Jane the Contractor"
      And its id is "{Jane}"

    Scenario: [US-36] Jane finds her own alias changed
      Given Jane calls PATCH /api/users/{Jane} with
        """json
        {"alias": "Jane the Contractor"}
        """
      When Jane calls GET /api/users/me
      Then the answer is 200 OK and matches the contract
      And its alias is "Jane the Contractor"
      And its title is null

  Rule: What is wrong, or not one's own to change, is refused

    Scenario Outline: [US-32] <person> changes their own <field>
      When <person> calls PATCH /api/users/{<person>} with
        """json
        {"<field>": <value>}
        """
      Then the answer is 400 Bad Request and matches the contract

      Examples: fields that one may not change of oneself
        | person | field         | value           | why                           |
        | Jane   | enabled       | false           | nobody locks themselves out   |
        | John   | roles         | ["ROLE_ADMIN"]  | nobody promotes themselves    |
        | John   | username      | "johnny"        | a name stays                  |
        | John   | plainPassword | "new-secret-99" | no password by a change       |
        | John   | timezone      | "Foo/Bar"       | no such time zone             |
        | John   | email         | "no address"    | no e-mail address             |
        | John   | language      | "xx"            | no such language              |
        | John   | shoeSize      | 43              | no such field                 |
        | Anna   | roles         | ["ROLE_SUPER_ADMIN"] | nobody promotes themselves |

    Scenario Outline: [US-37] Jane finds her account as it was when she was refused <field> and a title
      Given Jane calls PATCH /api/users/{Jane} with
        """json
        {"title": "Ombudsman", "<field>": <value>}
        """
      When Jane calls GET /api/users/me
      Then the answer is 200 OK and matches the contract
      And its title is null
      And its <seen> is <kept>

      Examples: nothing is changed by half
        | field    | value          | seen     | kept            | why                         |
        | enabled  | false          | enabled  | true            | nobody locks themselves out |
        | roles    | ["ROLE_ADMIN"] | roles    | []              | nobody promotes themselves  |
        | timezone | "Foo/Bar"      | timezone | "Europe/Berlin" | no such time zone           |
        | language | "xx"           | language | "en"            | no such language            |
        | shoeSize | 43             | shoeSize | unset           | no such field               |

  @since-2.40
  Rule: Preferences are changed by name, and only those that exist

    Scenario: [US-33] Susan changes a preference of a user
      Given there is a user
      When Susan calls PATCH /api/users/{user}/preferences with
        """json
        [{"name": "timezone", "value": "Asia/Tokyo"}]
        """
      Then the answer is 200 OK and matches the contract
      And its timezone is still "Asia/Tokyo" when read again

    Scenario Outline: [US-34] John changes preferences with <what>
      When John calls PATCH /api/users/{John}/preferences with
        """json
        <body>
        """
      Then the answer is <status> and matches the contract

      Examples: preferences that are none
        | what            | body                                  | status          | why                     |
        | an unknown name | [{"name": "shoe_size", "value": "43"}] | 404 Not Found   | there is none           |
        | an object       | {"name": "skin", "value": "dark"}     | 400 Bad Request | a list is asked for     |
        | no value        | [{"name": "skin"}]                    | 400 Bad Request | the value is missing    |
        | no name         | [{"value": "dark"}]                   | 400 Bad Request | the name is missing     |

      Examples: nothing to change
        | what         | body | status | why              |
        | an empty list | []   | 200 OK | nothing to do    |

    Scenario Outline: [US-35] <person> changes the <name> of <whom>
      Given there is a user
      When <person> calls PATCH /api/users/{<whom>}/preferences with
        """json
        [{"name": "<name>", "value": "<value>"}]
        """
      Then the answer is 403 Forbidden and matches the contract
      And nothing but its "preferences" changed

      Examples: everybody but Susan
        | person | whom  | name     | value      | why                   |
        | John   | Susan | skin     | dark       | no edit_other_profile |
        | Tony   | Susan | skin     | dark       | no edit_other_profile |
        | Anna   | Susan | skin     | dark       | no edit_other_profile |
        | John   | user  | timezone | Asia/Tokyo | no edit_other_profile |
        | Tony   | user  | timezone | Asia/Tokyo | no edit_other_profile |
        | Anna   | user  | timezone | Asia/Tokyo | no edit_other_profile |
