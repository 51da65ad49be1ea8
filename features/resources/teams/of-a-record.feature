@since-2.58 @until-2.65 @writes
Feature: A team for a customer, project or activity
  From 2.58 to 2.64, one call makes a team for a record; later releases answer 410. Rules E9 and TM12.

  Rule: A team that is created for a record has its name, and the caller leads it

    Scenario Outline: [TM-65] <who> creates a team for <what>
      Given there is <what> called "record"
      When <who> calls POST /api/<things>/{record}/team
      Then the answer is 200 OK
      And its name is "{record.name}"
      And its members.0.user.id is "{<who>}"
      And its members.0.teamlead is true
      And one team was added

      Examples: records of each sort
        | who   | what        | things     |
        | Anna  | a customer  | customers  |
        | Anna  | a project   | projects   |
        | Anna  | an activity | activities |
        | Susan | a project   | projects   |

    Scenario Outline: [TM-66] Anna reads the team that she created for <what>
      Given there is <what> called "record"
      And Anna calls POST /api/<things>/{record}/team
      When Anna reads the team
      Then the answer is 200 OK
      And its name is "{record.name}"
      And its <things>.0.id is "{record}"

      Examples: records of each sort
        | what        | things     |
        | a customer  | customers  |
        | a project   | projects   |
        | an activity | activities |

    Scenario: [TM-67] Anna creates a team for a project that has the name of a team
      Given there is a team called "former" with
        """json
        {"name": "kc-{run}-fig-{scenario}"}
        """
      And there is a project with name "kc-{run}-fig-{scenario}"
      When Anna calls POST /api/projects/{project}/team
      Then the answer is 200 OK
      And its id is "{former}"
      And its projects.0.id is "{project}"

  Rule: Only administrators create a team for a record

    Scenario Outline: [TM-68] <who> creates a team for a project and is refused
      Given there is a project
      When <who> calls POST /api/projects/{project}/team
      Then the answer is <status>
      And nothing was added

      Examples: callers who may not
        | who    | status           | why                            |
        | nobody | 401 Unauthorized | no token                       |
        | John   | 403 Forbidden    | a plain user                   |
        | Tony   | 403 Forbidden    | a teamlead without create_team |

    Scenario Outline: [TM-69] Anna creates a team for an unknown <thing>
      When Anna calls POST /api/<things>/2147483647/team
      Then the answer is 404 Not Found

      Examples: records of each sort
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |
