@writes
Feature: Filtering timesheets
  Each parameter selects the timesheets that match its value. Rules D25 to D27, F3 and F15.

  Rule: The parameters exported, billable and active select the timesheets with the flag for 1, and without it for 0

    Scenario Outline: [TL-91] John lists timesheets by a flag with <query>
      Given there is a timesheet called "exported" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "exported": true, "billable": false}
        """
      And there is a timesheet called "billable" with
        """json
        {"user": "{John}", "begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "exported": false, "billable": true}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: flags
        | query      | one      | other    | why          |
        | exported=1 | exported | billable | exported     |
        | exported=0 | billable | exported | not exported |
        | billable=1 | billable | exported | billable     |
        | billable=0 | exported | billable | not billable |

    Scenario Outline: [TL-92] John lists running or stopped timesheets with <query>
      Given John has a timesheet called "stopped" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And John has a running timesheet called "running"
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: running and stopped
        | query    | one     | other   | why            |
        | active=1 | running | stopped | it is running  |
        | active=0 | stopped | running | it has stopped |

    Scenario Outline: [TL-93] John lists timesheets with an empty value of <parameter>
      Given there is a running timesheet called "new" with
        """json
        {"user": "{John}", "exported": true, "billable": false}
        """
      And there is a timesheet called "old" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "exported": false, "billable": true}
        """
      When John lists timesheets with "<parameter>="
      Then the answer is 200 OK
      And the list holds "new" before "old"

      Examples: an empty value is ignored
        | parameter |
        | exported  |
        | billable  |
        | active    |

  Rule: The parameters begin and end select the timesheets that begin between them

    Scenario Outline: [TL-94] John lists timesheets of a period with <query>
      Given John has a timesheet called "new" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
        """
      And John has a timesheet called "old" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: periods
        | query                                             | one | other | why                           |
        | begin=2003-05-02T10:00:00                         | new | old   | begin is inclusive            |
        | end=2003-05-01T10:00:00                           | old | new   | end is inclusive              |
        | begin=2003-05-01T10:00:01&end=2003-05-02T12:00:00 | new | old   | one second after the old one  |
        | begin=2003-05-01T09:00:00&end=2003-05-02T09:59:59 | old | new   | one second before the new one |
        | begin=&end=2003-05-01T10:30:00                    | old | new   | an empty value is ignored     |
        | begin=2003-05-01T10:30:00&end=                    | new | old   | an empty value is ignored     |

  Rule: The parameter modified_after selects the timesheets that were changed since, regardless of their begin

    Scenario: [TL-95] John lists timesheets that were changed after a day in the past
      Given John has a timesheet with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists timesheets with "modified_after=2003-06-01T00:00:00"
      Then the answer is 200 OK
      And the list holds it

    @since-2.45
    Scenario Outline: [TL-99] John in New York lists timesheets with a modified_after of <when>
      Given John lives in America/New_York
      And John has a timesheet
      When John lists timesheets with "modified_after={<when>}"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: times in UTC, regardless of the user's time zone
        | when        | holds         | why                  |
        | an hour ago | holds         | it was changed since |
        | in an hour  | does not hold | not changed since    |

    Scenario: [TL-96] John lists timesheets that were changed after a day in the future
      Given John has a timesheet
      When John lists timesheets with "modified_after=2099-01-01T00:00:00"
      Then the answer is 200 OK
      And the list does not hold it
