@writes @since-2.57
Feature: Comments on customers and projects
  Administrators comment on customers and projects, and pin what matters. Rules CM1 to CM5.

  Rule: A comment is stored with its author, and pinned as asked

    Scenario Outline: [CM-01] Anna writes a <parent> comment, pinned <pinned>
      When Anna creates a <parent> comment with
        """json
        {"message": "Call them first", "pinned": <pinned>}
        """
      Then the answer is 200 OK
      And its message is "Call them first"
      And its pinned is <pinned>
      And its createdBy.id is "{Anna}"
      And its createdAt is the local time "now"

      Examples: what has comments
        | parent   | pinned | why              |
        | customer | false  | as most comments |
        | customer | true   | pinned at once   |
        | project  | false  | as most comments |
        | project  | true   | pinned at once   |

    Scenario Outline: [CM-02] Anna lists <parent> comments
      Given there is a <parent> comment with
        """json
        {"message": "Call them first", "pinned": true}
        """
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And its message is "Call them first"
      And its pinned is true

      Examples: what has comments
        | parent   |
        | customer |
        | project  |

    Scenario Outline: [CM-20] Anna lists the comments of another <parent>
      Given there is a <parent> comment
      And there is a <parent>
      When Anna calls GET /api/<parents>/{<parent>}/comments
      Then the answer is 200 OK
      And the list does not hold it

      Examples: what has comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

  Rule: Pinned comments stand before the others

    Scenario Outline: [CM-03] Anna lists <parent> comments, the older pinned
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

      Examples: what has comments
        | parent   |
        | customer |
        | project  |

  Rule: A pinned comment is taken down, and another pinned

    Scenario Outline: [CM-04] Anna turns the pin of a <parent> comment, pinned <before>
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": <before>}
        """
      When Anna calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      Then the answer is 200 OK
      And its pinned is <after>

      Examples: what has comments
        | parent   | parents   | before | after | why        |
        | customer | customers | false  | true  | is pinned  |
        | customer | customers | true   | false | taken down |
        | project  | projects  | false  | true  | is pinned  |
        | project  | projects  | true   | false | taken down |

    Scenario Outline: [CM-05] Anna lists <parent> comments after pinning one
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      And Anna calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      When Anna reads the <parent> comment
      Then its pinned is true

      Examples: what has comments
        | parent   | parents   |
        | customer | customers |
        | project  | projects  |

  Rule: A deleted comment is listed no more

    Scenario Outline: [CM-06] Anna deletes a <parent> comment
      Given there is a <parent> comment
      When Anna deletes the <parent> comment
      Then the answer is 204 No Content

      Examples: what has comments
        | parent   |
        | customer |
        | project  |

    Scenario Outline: [CM-07] Anna lists <parent> comments after deleting one
      Given there is a <parent> comment
      And Anna deletes the <parent> comment
      When Anna reads the <parent> comment
      Then the answer is 200 OK
      And the list does not hold it

      Examples: what has comments
        | parent   |
        | customer |
        | project  |
