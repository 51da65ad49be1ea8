@writes @needs-editable-times
Feature: Recent and active timesheets
  What somebody worked on last, and what runs now. Rules F24, F25, TS31, D24.

  Rule: Recent holds the caller's latest timesheet of each project and activity, and no other

    Scenario: [TL-61] John lists what he did last
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

    Scenario: [TL-62] John lists what he did last, and not what Anna did
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

  Rule: Begin and size narrow what is recent

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

    Scenario Outline: [TL-64] John lists recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "sowing" and not "mowing"

      Examples: the later of two
        | query                     | why                      |
        | begin=2003-05-02T10:00:00 | from its first second on |
        | begin=2003-05-01T10:00:01 | a second after the other |
        | size=1                    | the newest               |

    Scenario Outline: [TL-65] John lists recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "sowing" before "mowing"

      Examples: both
        | query                     | why                     |
        | begin=2003-05-01T10:00:00 | the first second counts |
        | size=2                    | as many as there are    |
        | size=                     | empty is as left out    |

    Scenario Outline: [TL-66] John lists recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 200 OK
      And the list does not hold it

      Examples: neither
        | query                     | why           |
        | begin=2003-05-02T10:00:01 | began before  |
        | size=0                    | none is asked |

  Rule: Recent refuses values that its parameters do not know

    Scenario Outline: [TL-67] John lists recent timesheets with <query>
      When John lists recent timesheets with "<query>"
      Then the answer is 400 Bad Request

      Examples: values outside the pattern
        | query                      | why                 |
        | begin=2003-05-01           | the time is missing |
        | begin=2003-05-01T10:00     | seconds are missing |
        | begin=2003-05-01T10:00:00Z | no zone is taken    |
        | begin=yesterday            | no date at all      |
        | size=-1                    | below nought        |
        | size=all                   | no number           |

  Rule: Active holds the caller's own running timesheet and no other

    Scenario: [TL-68] John lists active timesheets
      Given Anna has a running timesheet called "Anna's"
      And John has a running timesheet called "John's"
      When John lists active timesheets
      Then the answer is 200 OK
      And the list holds "John's" and not "Anna's"

    Scenario: [TL-69] John lists active timesheets, and not what he finished
      Given John has a running timesheet
      And John stops the timesheet
      When John lists active timesheets
      Then the answer is 200 OK
      And the list does not hold it

  Rule: Recent and active show project, activity and user as objects

    Scenario Outline: [TL-70] John lists <which> and sees the <field>
      Given John has a <thing>
      When John lists <which>
      Then the answer is 200 OK
      And its <field> is <value>

      Examples: objects
        | which             | thing             | field       | value        | why          |
        | recent timesheets | timesheet         | project.id  | "{project}"  | its project  |
        | recent timesheets | timesheet         | activity.id | "{activity}" | its activity |
        | recent timesheets | timesheet         | user.id     | "{John}"     | its user     |
        | active timesheets | running timesheet | project.id  | "{project}"  | its project  |
        | active timesheets | running timesheet | activity.id | "{activity}" | its activity |
        | active timesheets | running timesheet | user.id     | "{John}"     | its user     |
