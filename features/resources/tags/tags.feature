@writes @since-2.18
Feature: Tags
  Everybody creates tags, teamleads delete them. Rules TG1 to TG4 and F27.

  Rule: A tag is stored under a name of its own

    Scenario Outline: [TG-01] <person> creates a tag
      When <person> creates a tag
      Then the answer is 200 OK and matches the contract
      And one tag was added

      Examples: every role
        | person | why                   |
        | John   | a plain user          |
        | Tony   | a teamlead            |
        | Anna   | an administrator      |
        | Susan  | a super administrator |

    Scenario: [TG-03] John looks for a tag
      Given there is a tag called "wanted" with
        """json
        {"name": "kc-{run}-wanted-{scenario}", "visible": true}
        """
      And there is a tag called "other" with
        """json
        {"name": "kc-{run}-other-{scenario}", "visible": true}
        """
      When John lists tags with "name={run}-Wanted"
      Then the answer is 200 OK and matches the contract
      And the list holds "wanted" and not "other"

    Scenario: [TG-04] John looks for a hidden tag
      Given there is a tag with visible false
      When John lists tags with "name="
      Then the answer is 200 OK and matches the contract
      And the list does not hold it

  Rule: What is no name or colour is refused

    Scenario Outline: [TG-02] John creates a tag with <field> <value>
      When John creates a tag with <field> <value>
      Then the answer is 400 Bad Request and matches the contract
      And the error names <field>

      Examples: wrong values
        | field | value       | why                     |
        | name  | unset       | required                |
        | name  | ""          | required                |
        | name  | "x"         | at least two characters |
        | name  | "one,two"   | no commas               |
        | color | "no-colour" | not among the colours   |

      @since-2.54
      Examples: signs of HTML
        | field | value  | why           |
        | name  | "a<b"  | no such signs |

    Scenario: [TG-07] John creates a tag with the name of another
      Given there is a tag with name "kc-{run}-twin-{scenario}"
      When John creates a tag with name "kc-{run}-tWIN-{scenario}"
      Then the answer is 400 Bad Request and matches the contract
      And the error names name

  Rule: A tag has the colour that it was given

    Scenario: [TG-08] John creates a tag in a colour
      When John creates a tag with
        """json
        {"color": "#ffd700", "visible": true}
        """
      Then the answer is 200 OK and matches the contract
      And its color is still "#ffd700" when read again

  Rule: Teamleads and above delete tags

    @since-2.18
    Scenario: [TG-05] John deletes a tag
      Given there is a tag
      When John deletes the tag
      Then the answer is 403 Forbidden and matches the contract
      And it is still there

    Scenario Outline: [TG-06] <person> deletes a tag
      Given there is a tag
      When <person> deletes the tag
      Then the answer is 204 No Content and matches the contract
      And it is gone

      Examples: who may
        | person | why                   |
        | Tony   | a teamlead            |
        | Anna   | an administrator      |
        | Susan  | a super administrator |
