@writes
Feature: The names of tags
  Every user lists the names of visible tags: all of them, or those that contain a text. Rule F27.

  Rule: The names of visible tags are listed in order and filtered by a part of the name

    Background:
      Given there is a tag called "wanted" with
        """json
        {"name": "kc-{run}-wanted-{scenario}", "visible": true}
        """
      And there is a tag called "other" with
        """json
        {"name": "kc-{run}-other-{scenario}", "visible": true}
        """
      And there is a tag called "hidden" with
        """json
        {"name": "kc-{run}-hidden-{scenario}", "visible": false}
        """

    Scenario: [TG-11] John lists the names of tags
      When John calls GET /api/tags?name=kc
      Then the list holds "other" before "wanted"

    Scenario Outline: [TG-10] <person> lists the names of tags with <query>
      When <person> calls GET /api/tags?<query>
      Then the answer is 200 OK
      And the list holds "<held>" and not "<other>"

      Examples: parts of names
        | person | query         | held   | other  | why                              |
        | John   | name=-Wanted- | wanted | other  | case is ignored                  |
        | Tony   | name=other    | other  | wanted | a part of the name               |
        | Susan  | name=kc       | wanted | hidden | hidden tags are left out         |
        | Susan  | name=         | other  | hidden | hidden tags are left out         |
        | Susan  | shoe=43       | other  | hidden | without a name, all visible tags |

  Rule: No tag is found without a part of its name

    @since-2.18
    Scenario: [TG-12] John searches for tags without a name
      Given there is a tag
      When John calls GET /api/tags/find
      Then the answer is 200 OK
      And the list does not hold it
