@writes @since-2.57
Feature: Comments on customers and projects
  Administrators comment on customers and projects, and pin important comments. Rules CM1 to CM5 and D8.

  Rule: A comment is stored with its author, its time and whether it is pinned

    Scenario Outline: [CM-01] Anna creates a <parent> comment with pinned <pinned>
      When Anna creates a <parent> comment with
        """json
        {"message": "Call them first", "pinned": <pinned>}
        """
      Then the answer is 200 OK
      And its message is "Call them first"
      And its pinned is <pinned>
      And its createdBy.id is "{Anna}"
      And its createdAt is the local time "now"

      Examples: records with comments
        | parent   | pinned | why        |
        | customer | false  | not pinned |
        | customer | true   | pinned     |
        | project  | false  | not pinned |
        | project  | true   | pinned     |

    Scenario Outline: [CM-02] Anna lists <parent> comments
      Given there is a <parent> comment with
        """json
        {"message": "Call them first", "pinned": true}
        """
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And its message is "Call them first"
      And its pinned is true

      Examples: records with comments
        | parent   |
        | customer |
        | project  |

    Scenario Outline: [CM-20] Anna lists the comments of another <parent>
      Given there is a <parent> comment
      And there is a <parent>
      When Anna calls GET /api/<parents>/{<parent>}/comments
      Then the answer is 200 OK
      And the list does not hold it

      Examples: records with comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

  Rule: Pinned comments are listed before the others

    Scenario Outline: [CM-03] Anna lists <parent> comments, of which the older is pinned
      Given there is a <parent> comment called "pinned" with
        """json
        {"pinned": true}
        """
      And there is a <parent> comment called "newer" with
        """json
        {"pinned": false}
        """
      When Anna reads the <parent> comment
      Then the list holds "pinned" before "newer"

      Examples: records with comments
        | parent   |
        | customer |
        | project  |

  Rule: A comment can be pinned and unpinned

    Scenario Outline: [CM-04] Anna switches the pin of a <parent> comment with pinned <before>
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": <before>}
        """
      When Anna calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      Then the answer is 200 OK
      And its pinned is <after>

      Examples: records with comments
        | parent   | parents   | before | after | why              |
        | customer | customers | false  | true  | pinned           |
        | customer | customers | true   | false | no longer pinned |
        | project  | projects  | false  | true  | pinned           |
        | project  | projects  | true   | false | no longer pinned |

    Scenario Outline: [CM-05] Anna lists <parent> comments after pinning one
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      And Anna calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      When Anna reads the <parent> comment
      Then its pinned is true

      Examples: records with comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

  Rule: A deleted comment is no longer listed

    Scenario Outline: [CM-06] Anna deletes a <parent> comment
      Given there is a <parent> comment
      When Anna deletes the <parent> comment
      Then the answer is 204 No Content

      Examples: records with comments
        | parent   |
        | customer |
        | project  |

    Scenario Outline: [CM-07] Anna lists <parent> comments after deleting one
      Given there is a <parent> comment
      And Anna deletes the <parent> comment
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And the list does not hold it

      Examples: records with comments
        | parent   |
        | customer |
        | project  |
