@writes
Feature: Listing timesheets of other users
  Teamleads and above list the timesheets of the users that they ask for. Rules F11 to F14.

  Background:
    Given John has a timesheet called "John's" with
      """json
      {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T11:00:00"}
      """
    And Anna has a timesheet called "Anna's" with
      """json
      {"begin": "2003-05-02T10:00:00", "end": "2003-05-02T11:00:00"}
      """

  Rule: A user lists only their own timesheets, whichever user is requested

    Scenario Outline: [TL-41] John lists timesheets with the user filter <query>
      When John lists timesheets with "<query>"
      Then the answer is 200 OK
      And the list holds "John's" and not "Anna's"

      Examples: the filter is ignored
        | query                         |
        | user={Anna}                   |
        | users[]={Anna}                |
        | users[]={John}&users[]={Anna} |
        | user=all                      |

  Rule: Teamleads and above list the timesheets of the requested users and no others

    Scenario Outline: [TL-42] <who> lists the timesheets of one user with <query>
      When <who> lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-02T23:59:59&<query>"
      Then the answer is 200 OK
      And the list holds "<one>" and not "<other>"

      Examples: one user
        | who   | query           | one    | other  | why                       |
        | Tony  | user={John}     | John's | Anna's | a teamlead                |
        | Tony  | users[]={John}  | John's | Anna's | a teamlead                |
        | Anna  | user={John}     | John's | Anna's | an administrator          |
        | Anna  | users[]={John}  | John's | Anna's | her own are left out      |
        | Anna  | user={Anna}     | Anna's | John's | her own                   |
        | Anna  | user=           | Anna's | John's | an empty value is ignored |
        | Susan | user={John}     | John's | Anna's | a super administrator     |
        | Susan | users[]={Anna}  | Anna's | John's | a super administrator     |
        | Anna  | user=2147483647 | Anna's | John's | an unknown id             |

    Scenario Outline: [TL-43] <who> lists the timesheets of several users with <query>
      When <who> lists timesheets with "begin=2003-05-01T00:00:00&end=2003-05-02T23:59:59&size=500&<query>"
      Then the answer is 200 OK
      And the list holds "Anna's" before "John's"

      Examples: several users
        | who   | query                         | why                           |
        | Anna  | users[]={John}&users[]={Anna} | both users                    |
        | Susan | users[]={Anna}&users[]={John} | ordered by begin              |
        | Susan | user={Anna}&users[]={John}    | both parameters together      |
        | Anna  | user=all                      | administrators see everything |
        | Susan | user=all                      | administrators see everything |
        | Anna  | user=all&users[]={John}       | all includes everybody        |

  Rule: A teamlead who asks for all users gets his teams, and may not ask for an administrator

    Scenario: [TL-44] Tony lists the timesheets of all users and gets those of his team
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
