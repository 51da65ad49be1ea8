@writes
Feature: Timesheets of the teams that one leads
  A teamlead reaches the timesheets of those whom he leads, and of those without a team. Rules TS2 and TS34.

  Rule: A teamlead reaches the timesheets of a team's members where he leads the team

    @since-2.56
    Scenario Outline: [TS-101] Tony reads the timesheet of a member of a team, <where>
      Given there is a team with members <members>
      And John has a timesheet
      When Tony reads the timesheet
      Then the answer is <status>

      Examples: leading, following and neither
        | where            | members                                                                                                              | status        | why             |
        | which he leads   | [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]                                        | 200 OK        | he leads        |
        | which Anna leads | [{"user": "{Anna}", "teamlead": true}, {"user": "{Tony}", "teamlead": false}, {"user": "{John}", "teamlead": false}] | 403 Forbidden | he follows      |
        | without him      | [{"user": "{Anna}", "teamlead": true}, {"user": "{John}", "teamlead": false}]                                        | 403 Forbidden | he is no member |

  Rule: A teamlead lists nothing that was booked on what is another team's

    Background:
      Given there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]

    Scenario Outline: [TL-100] Tony lists timesheets of all on a <thing> of another team
      Given there is a <thing> with teams ["{other}"]
      And Anna has a timesheet
      When Tony lists timesheets with "user=all"
      Then the list does not hold it

      Examples: what a team can be given
        | thing    |
        | customer |
        | activity |

    @since-2.65
    Scenario: [TL-101] Tony lists what John of his team booked on what is now another team's
      Given there is an activity
      And John has a timesheet
      And Anna calls POST /api/teams/{other}/activities/{activity}
      When Tony lists timesheets with "user=all"
      Then the list does not hold it
