@reads
Feature: What everybody may read
  Their own bookings, the tags, and what the installation is. Rules ST1, CF2, TG1 and TS31.

  Rule: Every role may read it

    Scenario Outline: [RO-30] <person> calls <call>
      When <person> calls <call>
      Then the answer is 200 OK

      Examples: one's own bookings
        | person | call                       | why                   |
        | Tony   | GET /api/timesheets/recent | a teamlead            |
        | Anna   | GET /api/timesheets/recent | an administrator      |
        | Susan  | GET /api/timesheets/recent | a super administrator |
        | Anna   | GET /api/timesheets/active | an administrator      |
        | Susan  | GET /api/timesheets/active | a super administrator |

      Examples: the installation
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
