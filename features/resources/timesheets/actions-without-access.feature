@writes
Feature: Actions on timesheets that are unknown or out of reach
  An unknown timesheet is not found, and work that was given to another team is out of reach. Rules H10, TS2, TS24, TS28 and TS35.

  Rule: A timesheet that does not exist is not found, whatever the action

    Scenario Outline: [TS-115] <who> calls <method> <rest> for a timesheet that does not exist
      When <who> calls <method> /api/timesheets/2147483647<rest> with
        """json
        <body>
        """
      Then the answer is 404 Not Found

      Examples: every action, by a user and an administrator
        | who  | method | rest       | body                         |
        | John | PATCH  |            | {"description": "quince"}    |
        | John | PATCH  | /stop      | {}                           |
        | John | PATCH  | /restart   | {"copy": "all"}              |
        | John | PATCH  | /duplicate | {}                           |
        | John | PATCH  | /export    | {}                           |
        | John | PATCH  | /meta      | {"name": "x", "value": "43"} |
        | Anna | PATCH  |            | {"description": "quince"}    |
        | Anna | DELETE |            | {}                           |
        | Anna | PATCH  | /stop      | {}                           |
        | Anna | PATCH  | /restart   | {}                           |
        | Anna | PATCH  | /duplicate | {}                           |
        | Anna | PATCH  | /export    | {}                           |
        | Anna | PATCH  | /meta      | {"name": "x", "value": "43"} |

    @since-2.66
    Scenario Outline: [TS-122] John calls <method> for the favourite of a timesheet that does not exist
      When John calls <method> /api/favorites/timesheets/2147483647
      Then the answer is 404 Not Found

      Examples: adding and removing
        | method |
        | POST   |
        | DELETE |

  @since-2.56
  Rule: A teamlead reaches no timesheet whose work was given to another team

    Background:
      Given there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a project
      And there is an activity

    Scenario Outline: [TS-120] Tony calls <method> <rest> for John's timesheet after another team got its <thing>
      Given John has a timesheet
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When Tony calls <method> /api/timesheets/{timesheet}<rest> with
        """json
        <body>
        """
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: every action, after another team got the project
        | method | rest       | thing   | things   | body                         |
        | PATCH  |            | project | projects | {"description": "quince"}    |
        | DELETE |            | project | projects | {}                           |
        | PATCH  | /stop      | project | projects | {}                           |
        | PATCH  | /restart   | project | projects | {"copy": "all"}              |
        | PATCH  | /duplicate | project | projects | {}                           |
        | PATCH  | /export    | project | projects | {}                           |
        | PATCH  | /meta      | project | projects | {"name": "x", "value": "43"} |

      Examples: every action, after another team got the activity
        | method | rest       | thing    | things     | body                         |
        | PATCH  |            | activity | activities | {"description": "quince"}    |
        | DELETE |            | activity | activities | {}                           |
        | PATCH  | /stop      | activity | activities | {}                           |
        | PATCH  | /restart   | activity | activities | {"copy": "all"}              |
        | PATCH  | /duplicate | activity | activities | {}                           |
        | PATCH  | /export    | activity | activities | {}                           |
        | PATCH  | /meta      | activity | activities | {"name": "x", "value": "43"} |

    Scenario Outline: [TS-121] Tony reads John's timesheet after another team got its <thing>
      Given John has a timesheet
      And Anna calls POST /api/teams/{other}/<things>/{<thing>}
      When Tony reads the timesheet
      Then the answer is 403 Forbidden

      Examples: records that a team can have
        | thing    | things     |
        | project  | projects   |
        | activity | activities |
