@writes @needs-editable-times
Feature: Searching timesheets
  By words of the description and by tags; what no parameter knows is refused. Rules F1, F2, F7, F16, F17.

  Rule: A term keeps the timesheets in whose description it stands, in capitals or not

    Scenario Outline: [TL-31] John lists timesheets with <query>
      Given John has a timesheet called "quince" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "description": "Quince jam"}
        """
      And John has a timesheet called "medlar" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "description": "Medlar jelly"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<one>" and not "<other>"

      Examples: words
        | query                               | one    | other  | why                  |
        | term=Quince                         | quince | medlar | a word               |
        | term=medlar                         | medlar | quince | capitals are alike   |
        | term=uinc                           | quince | medlar | a part of a word     |
        | term=jam                            | quince | medlar | not the first word   |
        | term=Quince&end=2003-05-02T23:59:59 | quince | medlar | both must fit        |
        | term=&end=2003-05-01T23:59:59       | medlar | quince | empty is as left out |

      @since-2.34
      Examples: words that must be missing
        | query        | one    | other  | why              |
        | term=!quince | medlar | quince | since Kimai 2.34 |

  Rule: Tags keep the timesheets with one of them

    Background:
      Given there is a tag called "plum" with
        """json
        {"name": "kc-{run}-plum-{scenario}"}
        """
      And John has a timesheet called "tagged" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "tags": "kc-{run}-plum-{scenario}"}
        """

    Scenario Outline: [TL-32] John lists timesheets with <query>
      Given there is a tag called "fig" with
        """json
        {"name": "kc-{run}-fig-{scenario}"}
        """
      And John has a timesheet called "other" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "tags": "kc-{run}-fig-{scenario}"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<one>" and not "<another>"

      Examples: one tag
        | query                                                       | one    | another | why                  |
        | tags[]=kc-{run}-plum-{scenario}                             | tagged | other   | its name             |
        | tags[]=kc-{run}-fig-{scenario}                              | other  | tagged  | its name             |
        | tags[]=nothing of {scenario}&tags[]=kc-{run}-fig-{scenario} | other  | tagged  | one of them is a tag |

    Scenario: [TL-33] John lists timesheets with either of two tags
      Given there is a tag called "fig" with
        """json
        {"name": "kc-{run}-fig-{scenario}"}
        """
      And John has a timesheet called "other" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "tags": "kc-{run}-fig-{scenario}"}
        """
      When John lists timesheets with "tags[]=kc-{run}-plum-{scenario}&tags[]=kc-{run}-fig-{scenario}"
      Then the answer is 200 OK and matches the contract
      And the list holds "other" before "tagged"

    @since-2.26
    Scenario: [TL-34] John lists timesheets with a tag that nobody made
      When John lists timesheets with "tags[]=nothing of {scenario}"
      Then the answer is 400 Bad Request and matches the contract

    @since-2.26
    Scenario: [TL-98] John lists timesheets with a hidden tag
      Given there is a tag with
        """json
        {"name": "kc-{run}-hidden-{scenario}", "visible": false}
        """
      When John lists timesheets with "tags[]=kc-{run}-hidden-{scenario}"
      Then the answer is 400 Bad Request and matches the contract

  Rule: A value that its parameter does not know is refused

    Scenario Outline: [TL-35] <who> lists timesheets with <query>
      When <who> lists timesheets with "<query>"
      Then the answer is 400 Bad Request and matches the contract

      Examples: values outside the pattern
        | who  | query                              | why                      |
        | Tony | user=John                          | a number, or all         |
        | Tony | user=-1                            | a number, or all         |
        | Tony | users[]=all                        | numbers                  |
        | Tony | users=1                            | the brackets are missing |
        | John | customer=first                     | a number                 |
        | John | customers[]=first                  | numbers                  |
        | John | customers=1                        | the brackets are missing |
        | John | project=first                      | a number                 |
        | John | projects[]=first                   | numbers                  |
        | John | projects=1                         | the brackets are missing |
        | John | activity=first                     | a number                 |
        | John | activities[]=first                 | numbers                  |
        | John | activities=1                       | the brackets are missing |
        | John | tags=plum                          | the brackets are missing |
        | John | orderBy=description                | no such order            |
        | John | order=asc                          | capitals                 |
        | John | order=UP                           | ASC and DESC are known   |
        | John | exported=2                         | nought or one            |
        | John | exported=true                      | nought or one            |
        | John | active=yes                         | nought or one            |
        | John | billable=false                     | nought or one            |
        | John | full=yes                           | 0, 1, false and true     |
        | John | modified_after=2003-05-01          | the time is missing      |
        | John | modified_after=2003-02-30T10:00:00 | no such day              |

  Rule: A parameter that nobody knows is left out of account

    Scenario: [TL-36] John lists timesheets with colour=red
      Given John has a timesheet
      When John lists timesheets with "colour=red"
      Then the answer is 200 OK and matches the contract
      And the list holds it
