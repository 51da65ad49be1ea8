@writes
Feature: Bodies of web forms
  Every operation takes the fields of a web form in place of JSON, as its document promises. Rules H3, MT7, TS24 and US12.

  Rule: A record is created from a web form

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario Outline: [ER-61] <who> creates a <thing> from a form with a <field>
      Given bodies are sent as web forms
      When <who> creates a <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is <value>
      And it reads the same again
      And one <thing> was added

      Examples: records with a mark of their own
        | who  | thing     | field       | value                 | why                          |
        | Anna | customer  | company     | "Quince & Sons, 100%" | signs that a form encodes    |
        | Anna | customer  | contact     | "Zoë Müller"          | letters that a form encodes  |
        | Anna | project   | orderNumber | "O-1+2=3"             | signs that a form encodes    |
        | Anna | activity  | number      | "kc{run}"             | a text                       |
        | John | timesheet | end         | null                  | an empty field               |
        | Anna | team      | color       | "{a colour}"          | a colour, and nested members |

    Scenario Outline: [ER-62] <who> creates a <thing> from a form
      Given bodies are sent as web forms
      When <who> creates a <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is <result>

      Examples: records without a mark, or with values in another form
        | who   | thing         | field   | value             | result            | why                   |
        | Anna  | customer rate | rate    | 12.75             | 12.75             | a number              |
        | Anna  | project rate  | isFixed | true              | true              | a ticked box          |
        | Anna  | activity rate | rate    | "12,75"           | 12.75             | a number with a comma |
        | Anna  | activity      | visible | true              | true              | a ticked box          |
        | Susan | user          | alias   | "Quince"          | "Quince"          | a text                |
        | Susan | user          | roles   | ["ROLE_TEAMLEAD"] | ["ROLE_TEAMLEAD"] | a list                |
        | Susan | user          | enabled | true              | true              | a ticked box          |

      @since-2.18
      Examples: tags, whose list tells them since 2.18
        | who  | thing | field | value        | result       |
        | John | tag   | color | "{a colour}" | "{a colour}" |

      @since-2.57
      Examples: comments
        | who  | thing            | field   | value       | result      |
        | Anna | customer comment | message | "Ring & go" | "Ring & go" |
        | Anna | project comment  | pinned  | true        | true        |

  Rule: A record is changed from a web form, and no other field changes with it

    Scenario Outline: [ER-63] <who> changes the <field> of a <thing> from a form
      Given <owner> a <thing>
      And bodies are sent as web forms
      When <who> changes the <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is still <value> when read again
      And nothing but its "<changes>" changed

      Examples: changes that leave the booleans alone
        | who   | owner    | thing     | field       | value                     | changes                                  |
        | John  | John has | timesheet | description | "Q & A, 100%"             | description                              |
        | Anna  | there is | team      | name        | "kc-{run}-fig-{scenario}" | name, color-safe                         |
        | Susan | there is | user      | alias       | "Quince"                  | alias, initials, color-safe, preferences |

    Scenario Outline: [ER-64] Anna changes the <field> of a <thing> from a form with its boxes ticked
      Given there is a <thing>
      And bodies are sent as web forms
      When Anna changes the <thing> with
        """json
        {"<field>": <value>, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its <field> is still <value> when read again

      Examples: records with boxes
        | thing    | field   | value             |
        | customer | company | "Quince & Sons"   |
        | project  | comment | "Grown on a wall" |
        | activity | comment | "Grown on a wall" |

  Rule: An invalid field of a web form is refused as one of JSON

    Scenario Outline: [ER-65] <who> creates a <thing> from a form with an invalid <field>
      Given bodies are sent as web forms
      When <who> creates a <thing> with <field> <value>
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: invalid values, and a field that the form does not have
        | who  | thing     | field    | value                                    |
        | Anna | customer  | timezone | "Foo/Bar"                                |
        | Anna | project   | customer | 2147483647                               |
        | Anna | activity  | shoeSize | 43                                       |
        | John | timesheet | begin    | "garbage"                                |
        | Anna | team      | members  | [{"user": 2147483647, "teamlead": true}] |
