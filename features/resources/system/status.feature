@reads
Feature: Version, plugins and configuration
  Every user with a token reads the version, the plugins and the configuration. Rules CF1, CF2, H19, ST1 and ST2.

  Rule: A ping is answered with pong

    @smoke
    Scenario Outline: [SY-01] <person> pings
      When <person> calls GET /api/ping
      Then the answer is 200 OK
      And its message is "pong"

      Examples: every role
        | person | why                   |
        | John   | a plain user          |
        | Tony   | a teamlead            |
        | Anna   | an administrator      |
        | Susan  | a super administrator |

  Rule: The number of a version agrees with its name

    @since-2.65.0 @until-2.65.1
    Scenario: [SY-02] John reads the version of 2.65.0
      When John calls GET /api/version
      Then the answer is 200 OK
      And its version is "2.65.0"
      And its versionId is 26500

    @since-2.24.0 @until-2.24.1
    Scenario: [SY-03] John reads the version of 2.24.0
      When John calls GET /api/version
      Then the answer is 200 OK
      And its version is "2.24.0"
      And its versionId is 22400

    @since-2.16.0 @until-2.16.1
    Scenario: [SY-04] John reads the version of 2.16.0
      When John calls GET /api/version
      Then the answer is 200 OK
      And its version is "2.16.0"
      And its versionId is 21600

  Rule: Every user may read the configuration

    Scenario Outline: [SY-05] <person> calls <call>
      When <person> calls <call>
      Then the answer is <status>

      Examples: every version
        | person | call                      | status           | why                   |
        | John   | GET /api/config/timesheet | 200 OK           | a plain user          |
        | Tony   | GET /api/config/timesheet | 200 OK           | a teamlead            |
        | Anna   | GET /api/config/timesheet | 200 OK           | an administrator      |
        | Susan  | GET /api/config/timesheet | 200 OK           | a super administrator |
        | John   | GET /api/plugins          | 200 OK           | a plain user          |
        | Susan  | GET /api/plugins          | 200 OK           | a super administrator |
        | John   | GET /api/version          | 200 OK           | a plain user          |

      @since-2.18
      Examples: colours
        | person | call                   | status           | why              |
        | John   | GET /api/config/colors | 200 OK           | a plain user     |
        | Anna   | GET /api/config/colors | 200 OK           | an administrator |

    Scenario: [SY-06] John reads how times are booked
      When John calls GET /api/config/timesheet
      Then the answer is 200 OK
      And its trackingMode is noted
      And its activeEntriesHardLimit is noted

  Rule: The configuration is not for callers without a token

    Scenario Outline: [SY-43] Nobody calls <call>
      When nobody calls <call>
      Then the answer is 401 Unauthorized

      Examples: every version
        | call                      |
        | GET /api/config/timesheet |
        | GET /api/plugins          |

      @since-2.18
      Examples: colours
        | call                   |
        | GET /api/config/colors |

  Rule: Removed operations and operations of plugins are not found

    Scenario Outline: [SY-07] Susan calls <call>, which does not exist
      When Susan calls <call>
      Then the answer is 404 Not Found

      Examples: paths without an operation
        | call                 | why                        |
        | GET /api             | no such operation          |
        | GET /api/config/i18n | removed before 2.0         |
        | GET /api/ping.json   | suffixes are not supported |
        | GET /api/dashboard   | an operation of plugins    |
