@writes @serial
Feature: The tracking mode
  It decides whether a plain user gives begin and end of a timesheet, or the server. Rules D16 and TS18.

  Rule: In the modes punch and duration_fixed_begin a plain user gives neither begin nor end

    Scenario Outline: [SG-01] John creates a timesheet with <what> in the mode <mode>
      Given the installation has timesheet.mode "<mode>"
      When John creates a running timesheet with
        """json
        {<times>}
        """
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: one and both times in both modes
        | mode                 | what          | times                                                         |
        | punch                | begin         | "begin": "2024-01-15T10:00:00"                                |
        | punch                | begin and end | "begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00" |
        | duration_fixed_begin | begin         | "begin": "2024-01-15T10:00:00"                                |
        | duration_fixed_begin | begin and end | "begin": "2024-01-15T10:00:00", "end": "2024-01-15T12:00:00" |

    Scenario Outline: [SG-02] John changes the <field> of a timesheet in the mode <mode>
      Given the installation has timesheet.mode "<mode>"
      And John has a timesheet
      When John changes the timesheet with <field> "2024-01-15T11:00:00"
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: both times in both modes
        | mode                 | field |
        | punch                | begin |
        | punch                | end   |
        | duration_fixed_begin | begin |
        | duration_fixed_begin | end   |

  Rule: In each mode those who may see the timesheets of others give both times

    @since-2.25
    Scenario Outline: [SG-03] <person> creates a timesheet with begin and end in the mode <mode>
      Given the installation has timesheet.mode "<mode>"
      When <person> creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      Then the answer is 200 OK
      And it lasts from "2024-07-15T10:00:00" to "2024-07-15T12:00:00", rounded
      And one timesheet was added

      Examples: three people in both modes
        | mode                 | person |
        | punch                | Tony   |
        | punch                | Anna   |
        | punch                | Susan  |
        | duration_fixed_begin | Tony   |
        | duration_fixed_begin | Anna   |
        | duration_fixed_begin | Susan  |

    @since-2.25
    Scenario Outline: [SG-04] <person> changes the end of a timesheet in the mode <mode>
      Given the installation has timesheet.mode "<mode>"
      And <person> has a timesheet
      When <person> changes the timesheet with end "2024-01-15T11:00:00"
      Then the answer is 200 OK
      And it lasts from "2024-01-15T10:00:00" to "2024-01-15T11:00:00", rounded

      Examples: three people in both modes
        | mode                 | person |
        | punch                | Tony   |
        | punch                | Anna   |
        | punch                | Susan  |
        | duration_fixed_begin | Tony   |
        | duration_fixed_begin | Anna   |
        | duration_fixed_begin | Susan  |

    @until-2.25
    Scenario Outline: [SG-05] <person> creates a timesheet with begin and end before Kimai 2.25
      Given the installation has timesheet.mode "punch"
      When <person> creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: three people
        | person |
        | Tony   |
        | Anna   |
        | Susan  |

  Rule: A timesheet without begin begins at the time that the mode says

    Scenario Outline: [SG-06] John starts a timesheet in the mode <mode>
      Given the installation has timesheet.mode "<mode>"
      When John creates a running timesheet
      Then the answer is 200 OK
      And its begin is the local time "now"
      And its end is null

      Examples: modes in which a timesheet begins now
        | mode    |
        | default |
        | punch   |

    Scenario: [SG-07] John starts a timesheet in the mode duration_fixed_begin
      Given the installation has timesheet.mode "duration_fixed_begin"
      And the installation has timesheet.default_begin "00:00"
      When John creates a running timesheet
      Then the answer is 200 OK
      And its begin is the local time "the default begin"

    Scenario: [SG-08] John starts a timesheet where each begins at the default begin
      Given the installation has timesheet.mode "duration_fixed_begin"
      When John creates a running timesheet
      Then the answer is 200 OK
      And its begin is the local time "the default begin"

  Rule: In the mode punch a plain user stops a timesheet all the same

    Scenario: [SG-09] John stops his running timesheet in the mode punch
      Given the installation has timesheet.mode "punch"
      And John has a running timesheet
      When John stops the timesheet
      Then the answer is 200 OK
      And its end is the local time "now"

  Rule: In the default mode a plain user gives both times

    Scenario: [SG-40] John creates a timesheet with begin and end in the default mode
      Given the installation has timesheet.mode "default"
      When John creates a timesheet with
        """json
        {"begin": "2024-07-15T10:00:00", "end": "2024-07-15T12:00:00"}
        """
      Then the answer is 200 OK
      And it lasts from "2024-07-15T10:00:00" to "2024-07-15T12:00:00", rounded
      And one timesheet was added
