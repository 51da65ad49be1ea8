@writes
Feature: What was possible before
  What was seen or done before and was then taken away is seen and done no longer. Rules A10, CP2, CP5, F6, F22, TS7, TS22 and US5.

  Rule: A user who was removed from a team no longer sees its records

    Background:
      Given there is a team
      And Anna calls POST /api/teams/{team}/members/{John}

    Scenario Outline: [NL-01] John lists the <things> of a team before and after he was removed from it
      Given there is a <thing>
      And Anna calls POST /api/teams/{team}/<things>/{<thing>}
      And John lists <things>
      And the list holds it
      And Anna calls DELETE /api/teams/{team}/members/{John}
      When John lists <things>
      Then the list does not hold it

      Examples: records that a team can have
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |

  Rule: A user whose team no longer has a record may no longer read it

    Background:
      Given there is a team
      And there is a customer
      And Anna calls POST /api/teams/{team}/customers/{customer}

    Scenario Outline: [NL-02] Tony reads a customer of his team before and after <change>
      Given Tony calls GET /api/customers/{customer}
      And the answer is 200 OK
      And Anna calls <call>
      When Tony calls GET /api/customers/{customer}
      Then the answer is 403 Forbidden

      Examples: two ways to take it away
        | change                 | call                                          |
        | the team lost it       | DELETE /api/teams/{team}/customers/{customer} |
        | the team was deleted   | DELETE /api/teams/{team}                      |

    Scenario: [NL-03] Tony reads a customer of his team before and after Susan leads the team
      Given Tony calls GET /api/customers/{customer}
      And the answer is 200 OK
      And Anna changes the team with members [{"user": "{Susan}", "teamlead": true}]
      When Tony calls GET /api/customers/{customer}
      Then the answer is 403 Forbidden

  Rule: A user who was removed from a team no longer books on its records

    Background:
      Given there is a team
      And Anna calls POST /api/teams/{team}/members/{John}
      And there is a project

    Scenario: [NL-04] John books on a project of a team before and after he was removed from it
      Given there is an activity
      And Anna calls POST /api/teams/{team}/projects/{project}
      And John has a timesheet
      And Anna calls DELETE /api/teams/{team}/members/{John}
      When John creates a timesheet
      Then the answer is 400 Bad Request
      And nothing was added

  Rule: A user who lost a role may no longer do what it permitted

    Scenario Outline: [NL-05] Jane calls <call> before and after Susan took her role away
      Given Susan calls PATCH /api/users/{Jane} with
        """json
        {"roles": ["<role>"], "enabled": true}
        """
      And Jane calls <call>
      And every answer is 200 OK
      And Susan calls PATCH /api/users/{Jane} with
        """json
        {"roles": [], "enabled": true}
        """
      When Jane calls <call>
      Then the answer is 403 Forbidden

      Examples: roles and what they permit
        | role             | call              | why          |
        | ROLE_ADMIN       | GET /api/teams    | view_team    |
        | ROLE_SUPER_ADMIN | GET /api/users    | view_user    |

      @since-2.22
      Examples: invoices
        | role          | call              |
        | ROLE_TEAMLEAD | GET /api/invoices |

  Rule: A record that was deleted is no longer read

    Scenario Outline: [NL-06] Anna reads a <thing> before and after she deletes it
      Given there is a <thing>
      And Anna reads the <thing>
      And the answer is 200 OK
      When Anna deletes the <thing>
      Then the answer is 204 No Content
      And it is gone

      Examples: every release
        | thing |
        | team  |

      @since-2.18
      Examples: since 2.18
        | thing |
        | tag   |

      @since-2.25
      Examples: since 2.25
        | thing    |
        | customer |
        | project  |
        | activity |

    Scenario: [NL-07] John reads a timesheet before and after he deletes it
      Given John has a timesheet
      And John reads the timesheet
      And the answer is 200 OK
      And John deletes the timesheet
      When John reads the timesheet
      Then the answer is 404 Not Found

    Scenario: [NL-08] John lists his timesheets before and after he deletes one
      Given John has a timesheet
      And John lists timesheets
      And the list holds it
      And John deletes the timesheet
      When John lists timesheets
      Then the list does not hold it

  Rule: A record that was hidden is no longer listed

    Scenario Outline: [NL-09] John lists <things> before and after Anna hides one
      Given there is a <thing>
      And John lists <things>
      And the list holds it
      And Anna changes the <thing> with visible false
      When John lists <things>
      Then the list does not hold it

      Examples: records that can be hidden
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |
