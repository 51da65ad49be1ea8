@writes @needs-editable-times
Feature: Listing timesheets
  Whose timesheets are listed, in which order, on which page. Rules F4, F11 to F13, F18, F24, F25 and P2 to P8.

  Rule: One's own timesheets are listed unless others are asked for

    Scenario: [TL-10] Anna lists timesheets
      Given John has a timesheet
      When Anna lists timesheets
      Then the answer is 200 OK and matches the contract
      And the list does not hold it

    Scenario Outline: [TL-11] Anna lists timesheets with <query>
      Given John has a timesheet called "John's" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      And Tony has a timesheet called "Tony's" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      When Anna lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<held>" and not "<other>"

      Examples: by person
        | query          | held   | other  | why             |
        | user={John}    | John's | Tony's | the one         |
        | user={Tony}    | Tony's | John's | the other       |
        | users[]={John} | John's | Tony's | the one, listed |

    Scenario: [TL-12] Anna lists the timesheets of all
      Given John has a timesheet with begin "2024-01-15T11:00:00"
      When Anna lists timesheets with "user=all&project={project}"
      Then the answer is 200 OK and matches the contract
      And the list holds it

  Rule: A user sees no timesheets of others, whoever is asked for

    Scenario Outline: [TL-13] John lists timesheets with <query>
      Given Tony has a timesheet called "Tony's" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      And John has a timesheet called "John's" with
        """json
        {"begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00"}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "John's" and not "Tony's"

      Examples: others
        | query          | why           |
        | user={Tony}    | one           |
        | users[]={Tony} | one, listed   |
        | user=all       | everybody     |

  Rule: Timesheets stand in the order that is asked for

    @needs-overlapping
    Scenario Outline: [TL-14] John lists timesheets with <query>
      Given there is a timesheet called "one" with
        """json
        {"user": "{John}", "begin": "2003-05-01T10:00:00", "end": "2003-05-01T20:00:00", "fixedRate": 20}
        """
      And there is a timesheet called "two" with
        """json
        {"user": "{John}", "begin": "2003-05-01T09:00:00", "end": "2003-05-01T21:00:00", "fixedRate": 30}
        """
      When John lists timesheets with "<query>"
      Then the answer is 200 OK and matches the contract
      And the list holds "<first>" before "<second>"

      Examples: by begin, end, rate and id
        | query                    | first | second | why               |
        | orderBy=                 | one   | two    | the later begin   |
        | orderBy=begin&order=ASC  | two   | one    | the earlier begin |
        | orderBy=begin&order=DESC | one   | two    | the later begin   |
        | orderBy=end&order=ASC    | one   | two    | the earlier end   |
        | orderBy=end&order=DESC   | two   | one    | the later end     |
        | orderBy=rate&order=ASC   | one   | two    | the lower rate    |
        | orderBy=rate&order=DESC  | two   | one    | the higher rate   |
        | orderBy=id&order=ASC     | one   | two    | the older         |
        | orderBy=id&order=DESC    | two   | one    | the newer         |

  Rule: With full, work and people are shown and not only their ids

    Scenario Outline: [TL-15] John lists timesheets with full=<full>
      Given John has a timesheet
      When John lists timesheets with "full=<full>"
      Then the answer is 200 OK and matches the contract
      And its <field> is "<value>"

      Examples: with and without
        | full  | field               | value      | why     |
        | true  | user.id             | {John}     | shown   |
        | 1     | project.customer.id | {customer} | shown   |
        | 1     | activity.id         | {activity} | shown   |
        | false | user                | {John}     | its id  |
        | 0     | project             | {project}  | its id  |
