@writes
Feature: Searching timesheets
  Timesheets are searched by their description and their tags, and invalid values are refused. Rules F1, F2, F7, F16 and F17.

  Rule: A search term matches any part of a description, regardless of case

    Scenario Outline: [TL-31] John lists timesheets with the search term <query>
      Given John has a timesheet called "quince" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "description": "Quince jam"}
        """
      And John has a timesheet called "medlar" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "description": "Medlar jelly"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: words
        | query                               | one    | other  | why                       |
        | term=Quince                         | quince | medlar | a word                    |
        | term=medlar                         | medlar | quince | case is ignored           |
        | term=uinc                           | quince | medlar | a part of a word          |
        | term=jam                            | quince | medlar | not the first word        |
        | term=Quince&end=2003-05-02T23:59:59 | quince | medlar | both conditions hold      |
        | term=&end=2003-05-01T23:59:59       | medlar | quince | an empty value is ignored |

      @since-2.34
      Examples: excluded words, since 2.34
        | query        | one    | other  |
        | term=!quince | medlar | quince |

  Rule: The parameter tags selects the timesheets with at least one of its tags

    Background:
      Given there is a tag called "plum" with
        """json
        {"name": "kc-{run}-plum-{scenario}"}
        """
      And John has a timesheet called "tagged" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00", "tags": "kc-{run}-plum-{scenario}"}
        """

    Scenario Outline: [TL-32] John lists timesheets with the tag filter <query>
      Given there is a tag called "fig" with
        """json
        {"name": "kc-{run}-fig-{scenario}"}
        """
      And John has a timesheet called "other" with
        """json
        {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00", "tags": "kc-{run}-fig-{scenario}"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<another>"

      Examples: one existing tag
        | query                                                       | one    | another | why                   |
        | tags[]=kc-{run}-plum-{scenario}                             | tagged | other   | its name              |
        | tags[]=kc-{run}-fig-{scenario}                              | other  | tagged  | its name              |
        | tags[]=nothing of {scenario}&tags[]=kc-{run}-fig-{scenario} | other  | tagged  | one of the two exists |

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
      Then the answer is 200 OK
      And the list holds "other" before "tagged"

    @since-2.26
    Scenario: [TL-34] John lists timesheets with an unknown tag
      When John lists timesheets with "tags[]=nothing of {scenario}"
      Then the answer is 400 Bad Request

    @since-2.26
    Scenario: [TL-98] John lists timesheets with a hidden tag
      Given there is a tag with
        """json
        {"name": "kc-{run}-hidden-{scenario}", "visible": false}
        """
      When John lists timesheets with "tags[]=kc-{run}-hidden-{scenario}"
      Then the answer is 400 Bad Request

  Rule: Invalid values of parameters are refused

    Scenario Outline: [TL-35] <who> lists timesheets with the invalid value <query>
      When <who> lists timesheets with "<query>"
      Then the answer is 400 Bad Request

      Examples: invalid values
        | who  | query                              | why                                 |
        | Tony | user=John                          | only an id or all is valid          |
        | Tony | user=-1                            | only an id or all is valid          |
        | Tony | users[]=all                        | ids are numeric                     |
        | Tony | users=1                            | the brackets are missing            |
        | John | customer=first                     | ids are numeric                     |
        | John | customers[]=first                  | ids are numeric                     |
        | John | customers=1                        | the brackets are missing            |
        | John | project=first                      | ids are numeric                     |
        | John | projects[]=first                   | ids are numeric                     |
        | John | projects=1                         | the brackets are missing            |
        | John | activity=first                     | ids are numeric                     |
        | John | activities[]=first                 | ids are numeric                     |
        | John | activities=1                       | the brackets are missing            |
        | John | tags=plum                          | the brackets are missing            |
        | John | orderBy=description                | not a sort field                    |
        | John | order=asc                          | must be upper case                  |
        | John | order=UP                           | only ASC and DESC are valid         |
        | John | exported=2                         | only 0 and 1 are valid              |
        | John | exported=true                      | only 0 and 1 are valid              |
        | John | active=yes                         | only 0 and 1 are valid              |
        | John | billable=false                     | only 0 and 1 are valid              |
        | John | full=yes                           | only 0, 1, false and true are valid |
        | John | modified_after=2003-05-01          | the time is missing                 |
        | John | modified_after=2003-02-30T10:00:00 | no such date                        |

  Rule: An unknown query parameter is ignored

    Scenario: [TL-36] John lists timesheets with the unknown parameter colour
      Given John has a timesheet
      When John lists timesheets with "colour=red"
      Then the answer is 200 OK
      And the list holds it
