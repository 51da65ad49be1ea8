@writes
Feature: Recent and active timesheets
  The timesheets that a user worked on last, and the one that runs. Rules D24, D27, F24, F25 and TS31.

  Rule: The recent timesheets are the caller's latest one of each project and activity

    Scenario: [TL-61] John lists his recent timesheets, two of which have the same activity
      Given John has a timesheet called "former" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And John has a timesheet called "latter" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists recent timesheets
      Then the answer is 200 OK
      And the list holds "latter" and not "former"

    Scenario: [TL-62] John lists his recent timesheets after Anna booked one
      Given Anna has a timesheet called "Anna's" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And John has a timesheet called "John's" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      When John lists recent timesheets
      Then the answer is 200 OK
      And the list holds "John's" and not "Anna's"

  Rule: The parameters begin and size limit the recent timesheets

    Background:
      Given John has a timesheet called "mowing" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And there is an activity
      And John has a timesheet called "sowing" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """

    Scenario Outline: [TL-64] John lists one of two recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "sowing" and not "mowing"

      Examples: the later of two
        | query                     | why                        |
        | begin=2003-05-02T10:00:00 | begin is inclusive         |
        | begin=2003-05-01T10:00:01 | one second after the other |
        | size=1                    | the newest entry           |

    Scenario Outline: [TL-65] John lists both recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "sowing" before "mowing"

      Examples: both
        | query                     | why                       |
        | begin=2003-05-01T10:00:00 | begin is inclusive        |
        | size=2                    | exactly as many as exist  |
        | size=                     | an empty value is ignored |

    Scenario Outline: [TL-66] John lists neither of two recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: neither
        | query                     | why                      |
        | begin=2003-05-02T10:00:01 | it began earlier         |
        | size=0                    | no entries are requested |

  Rule: Invalid values of the parameters of recent timesheets are refused

    Scenario Outline: [TL-67] John lists recent timesheets with the invalid value <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | query                      | why                         |
        | begin=2003-05-01           | the time is missing         |
        | begin=2003-05-01T10:00     | seconds are missing         |
        | begin=2003-05-01T10:00:00Z | time zones are not accepted |
        | begin=yesterday            | not a date                  |
        | size=-1                    | negative                    |
        | size=all                   | not a number                |

  Rule: The active timesheets are the caller's own running ones

    Scenario: [TL-68] John lists active timesheets while Anna has one too
      Given Anna has a running timesheet called "Anna's"
      And John has a running timesheet called "John's"
      When John lists active timesheets
      Then the answer is 200 OK
      And the list holds "John's" and not "Anna's"

    Scenario: [TL-69] John lists active timesheets after he stopped his
      Given John has a running timesheet
      And John stops the timesheet
      When John lists active timesheets
      Then the answer is 200 OK
      And the list does not hold it

  Rule: Recent and active timesheets show project, activity and user as objects

    Scenario Outline: [TL-70] John lists <which> and reads <field>
      Given John has a <thing>
      When John lists <which>
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: nested objects
        | which             | thing             | field       | value        | why          |
        | recent timesheets | timesheet         | project.id  | "{project}"  | its project  |
        | recent timesheets | timesheet         | activity.id | "{activity}" | its activity |
        | recent timesheets | timesheet         | user.id     | "{John}"     | its user     |
        | active timesheets | running timesheet | project.id  | "{project}"  | its project  |
        | active timesheets | running timesheet | activity.id | "{activity}" | its activity |
        | active timesheets | running timesheet | user.id     | "{John}"     | its user     |
