@writes @needs-editable-times
Feature: Filtering timesheets
  Each parameter keeps what fits and leaves the rest out. Rules D25, D26, F2, F3, F7, F15 to F17.

  Rule: Exported, billable and active keep the timesheets that are so with 1, and the others with 0

    Scenario Outline: [TL-91] John lists timesheets with <query>
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

      Examples: marks
        | query      | one      | other    | why          |
        | exported=1 | exported | billable | exported     |
        | exported=0 | billable | exported | not exported |
        | billable=1 | billable | exported | billable     |
        | billable=0 | exported | billable | not billable |

    Scenario Outline: [TL-92] John lists timesheets with <query>
      Given John has a timesheet called "stopped" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      And John has a running timesheet called "running"
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: running and stopped
        | query    | one     | other   | why        |
        | active=1 | running | stopped | it runs    |
        | active=0 | stopped | running | it stopped |

    Scenario Outline: [TL-93] John lists timesheets with an empty <parameter>
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

      Examples: left empty
        | parameter |
        | exported  |
        | billable  |
        | active    |

  Rule: Begin and end keep the timesheets that begin between them

    Scenario Outline: [TL-94] John lists timesheets with <query>
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

      Examples: spans
        | query                                             | one | other | why                         |
        | begin=2003-05-02T10:00:00                         | new | old   | from its first second on    |
        | end=2003-05-01T10:00:00                           | old | new   | to its first second         |
        | begin=2003-05-01T10:00:01&end=2003-05-02T12:00:00 | new | old   | a second after the old one  |
        | begin=2003-05-01T09:00:00&end=2003-05-02T09:59:59 | old | new   | a second before the new one |
        | begin=&end=2003-05-01T10:30:00                    | old | new   | empty is as left out        |
        | begin=2003-05-01T10:30:00&end=                    | new | old   | empty is as left out        |

  Rule: With modified_after, the list holds what was changed since, whenever it began

    Scenario: [TL-95] John lists what was changed after a day long gone
      Given John has a timesheet with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
        """
      When John lists timesheets with "modified_after=2003-06-01T00:00:00"
      Then the answer is 200 OK
      And the list holds it

    @since-2.45
    Scenario Outline: [TL-99] John, who lives in New York, lists what was changed <when>
      Given John lives in America/New_York
      And John has a timesheet
      When John lists timesheets with "modified_after={<when>}"
      Then the answer is 200 OK
      And the list <holds> it

      Examples: in UTC, wherever he lives
        | when        | holds         | why     |
        | an hour ago | holds         | it was  |
        | in an hour  | does not hold | not yet |

    Scenario: [TL-96] John lists what was changed after a day to come
      Given John has a timesheet
      When John lists timesheets with "modified_after=2099-01-01T00:00:00"
      Then the answer is 200 OK
      And the list does not hold it
