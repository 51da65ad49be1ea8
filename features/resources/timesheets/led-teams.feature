@writes
Feature: Timesheets of a teamlead's teams
  A teamlead reaches the timesheets of the members of his teams, and of users without a team. Rules TS2 and TS34.

  Rule: A teamlead reads the timesheets of a team's members only if he leads the team

    @since-2.56
    Scenario Outline: [TS-101] Tony reads the timesheet of a member of a team <where>
      Given there is a team with members <members>
      And John has a timesheet
      When Tony reads the timesheet
      Then the answer is <status>

      Examples: as teamlead, as member and as neither
        | where                      | members                                                                                                              | status        | why                        |
        | that he leads              | [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]                                        | 200 OK        | the teamlead               |
        | that Anna leads            | [{"user": "{Anna}", "teamlead": true}, {"user": "{Tony}", "teamlead": false}, {"user": "{John}", "teamlead": false}] | 403 Forbidden | a member, not the teamlead |
        | that he does not belong to | [{"user": "{Anna}", "teamlead": true}, {"user": "{John}", "teamlead": false}]                                        | 403 Forbidden | not a member               |

  Rule: A teamlead does not list timesheets that are booked on records of another team

    Background:
      Given there is a team called "other" with
        """json
        {"members": [{"user": "{Anna}", "teamlead": true}]}
        """
      And there is a team with members [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]

    Scenario Outline: [TL-100] Tony lists timesheets of all users, one of which is booked on a <thing> of another team
      Given there is a <thing> with teams ["{other}"]
      And Anna has a timesheet
      When Tony lists timesheets with "user=all"
      Then the list does not hold it

      Examples: records of a team that Anna leads
        | thing    |
        | customer |
        | activity |

    @since-2.65
    Scenario: [TL-101] Tony lists timesheets of all users, one of which was booked on an activity before another team got it
      Given there is an activity
      And John has a timesheet
      And Anna calls POST /api/teams/{other}/activities/{activity}
      When Tony lists timesheets with "user=all"
      Then the list does not hold it
