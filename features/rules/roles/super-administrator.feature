@writes
Feature: What a super administrator may do
  Whatever an administrator may do with customers, projects, activities and teams, a super administrator may do too.

  Rule: A super administrator reads everything

    Scenario Outline: [RO-01] Susan lists what holds a <thing>
      Given there is a <thing>
      When Susan reads the <thing>
      Then the answer is 200 OK
      And the list holds it

      Examples: rates
        | thing         | why           |
        | customer rate | edit_customer |
        | project rate  | edit_project  |
        | activity rate | edit_activity |

      @since-2.57
      Examples: comments
        | thing            | why               |
        | customer comment | comments_customer |
        | project comment  | comments_project  |

    Scenario Outline: [RO-07] Susan lists <things>
      Given there is a <thing>
      When Susan lists <things>
      Then the answer is 200 OK
      And the list holds it

      Examples: what can be booked on
        | thing    | things     | why           |
        | customer | customers  | view_customer |
        | activity | activities | view_activity |

    Scenario Outline: [RO-02] Susan reads a <thing>
      Given there is a <thing>
      When Susan reads the <thing>
      Then the answer is 200 OK
      And its id is "{<thing>}"

      Examples: each by its id
        | thing    | why           |
        | customer | view_customer |
        | project  | view_project  |
        | activity | view_activity |

  Rule: A super administrator creates, changes and deletes everything

    Scenario Outline: [RO-03] Susan creates a <thing>
      When Susan creates a <thing>
      Then the answer is 200 OK
      And it reads the same again

      Examples: each with what it needs
        | thing    | why             |
        | customer | create_customer |
        | project  | create_project  |
        | activity | create_activity |
        | team     | create_team     |

    Scenario Outline: [RO-06] Susan adds a <thing>
      When Susan creates a <thing> with <field> <value>
      Then the answer is 200 OK
      And its <field> is still <value> when read again

      Examples: rates
        | thing         | field | value | why           |
        | customer rate | rate  | 42.5  | edit_customer |
        | project rate  | rate  | 42.5  | edit_project  |
        | activity rate | rate  | 42.5  | edit_activity |

      @since-2.57
      Examples: comments
        | thing            | field   | value             | why               |
        | customer comment | message | "Call them first" | comments_customer |
        | project comment  | message | "Call them first" | comments_project  |

    Scenario Outline: [RO-04] Susan changes a <thing>
      Given there is a <thing>
      When Susan changes the <thing> with comment "Susan was here"
      Then the answer is 200 OK
      And its comment is still "Susan was here" when read again

      Examples: what has comments of its own
        | thing    | why           |
        | customer | edit_customer |
        | project  | edit_project  |
        | activity | edit_activity |

    @since-2.57
    Scenario Outline: [RO-08] Susan pins a <parent> comment
      Given there is a <parent> comment called "word" with
        """json
        {"pinned": false}
        """
      When Susan calls PATCH /api/<parents>/{<parent>}/comments/{word}/pin
      Then the answer is 200 OK
      And its pinned is true

      Examples: what has comments
        | parent   | parents   | why               |
        | customer | customers | comments_customer |
        | project  | projects  | comments_project  |

    Scenario Outline: [RO-05] Susan deletes a <thing>
      Given there is a <thing>
      When Susan deletes the <thing>
      Then the answer is 204 No Content
      And it is gone

      Examples: of every release
        | thing         | why           |
        | team          | delete_team   |
        | customer rate | edit_customer |
        | project rate  | edit_project  |
        | activity rate | edit_activity |

      @since-2.25
      Examples: what is booked on
        | thing    | why             |
        | customer | delete_customer |
        | project  | delete_project  |
        | activity | delete_activity |

      @since-2.57
      Examples: comments
        | thing            | why               |
        | customer comment | comments_customer |
        | project comment  | comments_project  |
