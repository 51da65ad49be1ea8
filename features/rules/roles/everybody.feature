@reads
Feature: Reading for every role
  Every role reads its own timesheets, the tags, and facts about the installation. Rules CF1, CF2, ST1, ST2, F27 and TS31.

  Rule: Every role may read tags, its own timesheets and facts about the installation

    Scenario Outline: [RO-30] <person> calls <call>
      When <person> calls <call>
      Then the answer is 200 OK

      Examples: the caller's own timesheets
        | person | call                       | why                   |
        | Tony   | GET /api/timesheets/recent | a teamlead            |
        | Anna   | GET /api/timesheets/recent | an administrator      |
        | Susan  | GET /api/timesheets/recent | a super administrator |
        | Anna   | GET /api/timesheets/active | an administrator      |
        | Susan  | GET /api/timesheets/active | a super administrator |

      Examples: facts about the installation
        | person | call             | why              |
        | Tony   | GET /api/version | a teamlead       |
        | Anna   | GET /api/version | an administrator |
        | Tony   | GET /api/plugins | a teamlead       |
        | Anna   | GET /api/plugins | an administrator |
        | Anna   | GET /api/tags    | an administrator |

      @since-2.18
      Examples: colours
        | person | call                   | why                   |
        | Tony   | GET /api/config/colors | a teamlead            |
        | Susan  | GET /api/config/colors | a super administrator |

      @since-2.18
      Examples: tags
        | person | call                     | why                   |
        | Tony   | GET /api/tags/find?name= | a teamlead            |
        | Susan  | GET /api/tags/find?name= | a super administrator |
