@writes
Feature: Permissions of super administrators
  A super administrator may do everything that an administrator may do with customers, projects, activities and teams.
  Rules CM2, CP2 to CP5, RT1 and TM1 to TM3.

  Rule: A super administrator may read everything

    Scenario Outline: [RO-01] Susan lists each <thing> of a record
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

      Examples: lists of records
        | thing    | things     | why           |
        | customer | customers  | view_customer |
        | activity | activities | view_activity |

    Scenario Outline: [RO-02] Susan reads a <thing>
      Given there is a <thing>
      When Susan reads the <thing>
      Then the answer is 200 OK
      And its id is "{<thing>}"

      Examples: records by id
        | thing    | why           |
        | customer | view_customer |
        | project  | view_project  |
        | activity | view_activity |

  Rule: A super administrator may create, change and delete everything

    Scenario Outline: [RO-03] Susan creates a <thing>
      When Susan creates a <thing>
      Then the answer is 200 OK
      And it reads the same again

      Examples: records with the fewest fields
        | thing    | why             |
        | customer | create_customer |
        | project  | create_project  |
        | activity | create_activity |
        | team     | create_team     |

    Scenario Outline: [RO-06] Susan creates a <thing> with its <field>
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

    Scenario Outline: [RO-04] Susan changes the comment of a <thing>
      Given there is a <thing>
      When Susan changes the <thing> with comment "Susan was here"
      Then the answer is 200 OK
      And its comment is still "Susan was here" when read again

      Examples: records with a comment
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

      Examples: records with comments
        | parent   | parents   | why               |
        | customer | customers | comments_customer |
        | project  | projects  | comments_project  |

    Scenario Outline: [RO-05] Susan deletes a <thing>
      Given there is a <thing>
      When Susan deletes the <thing>
      Then the answer is 204 No Content
      And it is gone

      Examples: every release
        | thing         | why           |
        | team          | delete_team   |
        | customer rate | edit_customer |
        | project rate  | edit_project  |
        | activity rate | edit_activity |

      @since-2.25
      Examples: customers, projects and activities
        | thing    | why             |
        | customer | delete_customer |
        | project  | delete_project  |
        | activity | delete_activity |

      @since-2.57
      Examples: comments
        | thing            | why               |
        | customer comment | comments_customer |
        | project comment  | comments_project  |
