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
        {"name": "Kcwanted one", "visible": true}
        """
      And there is a tag called "other" with
        """json
        {"name": "Kcother two", "visible": true}
        """
      When John lists tags with "name=kcwanted"
      Then the answer is 200 OK and matches the contract
      And the list holds "wanted" and not "other"

    Scenario: [TG-04] John looks for a hidden tag
      Given there is a tag with visible false
      When John lists tags with "name="
      Then the answer is 200 OK and matches the contract
      And the list does not hold it

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
