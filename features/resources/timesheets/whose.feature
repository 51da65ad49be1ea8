@writes @needs-editable-times
Feature: Listing the timesheets of others
  Whose timesheets a list shows when it is asked for some user's. Rules F11 to F14.

  Background:
    Given John has a timesheet called "John's" with
      """json
      {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
      """
    And Anna has a timesheet called "Anna's" with
      """json
      {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
      """

  Rule: A plain user sees his own timesheets, whoever's he asks for

    Scenario Outline: [TL-41] John lists timesheets with <query>
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "John's" and not "Anna's"

      Examples: whoever's
        | query                         |
        | user={Anna}                   |
        | users[]={Anna}                |
        | users[]={John}&users[]={Anna} |
        | user=all                      |

  Rule: From teamlead on, the list holds the timesheets of the users asked for and no others

    Scenario Outline: [TL-42] <who> lists timesheets with <query>
      When <who> lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-02T23:59:59&<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: one user
        | who   | query           | one    | other  | why                  |
        | Tony  | user={John}     | John's | Anna's | a teamlead           |
        | Tony  | users[]={John}  | John's | Anna's | a teamlead           |
        | Anna  | user={John}     | John's | Anna's | an administrator     |
        | Anna  | users[]={John}  | John's | Anna's | not her own as well  |
        | Anna  | user={Anna}     | Anna's | John's | herself              |
        | Anna  | user=           | Anna's | John's | empty is as left out |
        | Susan | user={John}     | John's | Anna's | above all            |
        | Susan | users[]={Anna}  | Anna's | John's | above all            |
        | Anna  | user=2147483647 | Anna's | John's | nobody has that id   |

    Scenario Outline: [TL-43] <who> lists timesheets with <query>
      When <who> lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-02T23:59:59&size=500&<query>"
      Then the answer is 200 OK
      And the list holds "Anna's" before "John's"

      Examples: several users
        | who   | query                         | why                       |
        | Anna  | users[]={John}&users[]={Anna} | both                      |
        | Susan | users[]={Anna}&users[]={John} | the order is that of time |
        | Susan | user={Anna}&users[]={John}    | one and one               |
        | Anna  | user=all                      | administrators see all    |
        | Susan | user=all                      | administrators see all    |
        | Anna  | user=all&users[]={John}       | all is more than some     |

  Rule: A teamlead who asks for all sees his teams, and may not ask for an administrator

    Scenario: [TL-44] Tony lists the timesheets of all, and sees those of his team
      Given there is a team with
        """json
        {"members": [{"user": "{Tony}", "teamlead": true}, {"user": "{John}", "teamlead": false}]}
        """
      When Tony lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-02T23:59:59&user=all"
      Then the answer is 200 OK
      And the list holds "John's" and not "Anna's"

    @since-2.57
    Scenario: [TL-45] Tony lists the timesheets of an administrator
      When Tony lists timesheets with "user={Anna}"
      Then the answer is 403 Forbidden
