@writes @since-2.18
Feature: Tags
  Every user creates tags, and teamleads and above delete them. Rules F27, TG1 and TG3.

  Rule: A tag is stored and found by its name while it is visible

    Scenario Outline: [TG-01] <person> creates a tag
      When <person> creates a tag
      Then the answer is 200 OK
      And one tag was added

      Examples: every role
        | person | why                   |
        | John   | a plain user          |
        | Tony   | a teamlead            |
        | Anna   | an administrator      |
        | Susan  | a super administrator |

    Scenario: [TG-03] John searches for a tag by its name
      Given there is a tag called "wanted" with
        """json
        {"name": "kc-{run}-wanted-{scenario}", "visible": true}
        """
      And there is a tag called "other" with
        """json
        {"name": "kc-{run}-other-{scenario}", "visible": true}
        """
      When John lists tags with "name={run}-Wanted"
      Then the answer is 200 OK
      And the list holds "wanted" and not "other"

    Scenario: [TG-04] John searches for a hidden tag
      Given there is a tag with visible false
      When John lists tags with "name="
      Then the answer is 200 OK
      And the list does not hold it

  Rule: An invalid name or colour is refused

    Scenario Outline: [TG-02] John creates a tag with the invalid <field> <value>
      When John creates a tag with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>

      Examples: invalid values
        | field | value       | why                     |
        | name  | unset       | required                |
        | name  | ""          | required                |
        | name  | "x"         | at least two characters |
        | name  | "one,two"   | commas are not allowed  |
        | color | "no-colour" | not an available colour |

      @since-2.54
      Examples: characters of HTML, since 2.54
        | field | value |
        | name  | "a<b" |

    Scenario: [TG-07] John creates a tag with the name of another
      Given there is a tag with name "kc-{run}-twin-{scenario}"
      When John creates a tag with name "kc-{run}-tWIN-{scenario}"
      Then the answer is 400 Bad Request
      And the error names name

  Rule: A tag is stored with its colour

    Scenario: [TG-08] John creates a tag with a colour
      When John creates a tag with
        """json
        {"color": "{a colour}", "visible": true}
        """
      Then the answer is 200 OK
      And its color is still "{a colour}" when read again

  Rule: Only teamleads and above delete tags

    @since-2.18
    Scenario: [TG-05] John deletes a tag and is refused
      Given there is a tag
      When John deletes the tag
      Then the answer is 403 Forbidden
      And it is still there

    Scenario Outline: [TG-06] <person> deletes a tag
      Given there is a tag
      When <person> deletes the tag
      Then the answer is 204 No Content
      And it is gone

      Examples: roles that may
        | person | why                   |
        | Tony   | a teamlead            |
        | Anna   | an administrator      |
        | Susan  | a super administrator |
