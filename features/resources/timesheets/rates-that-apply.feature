@writes
Feature: The rate that applies to a timesheet
  The closest rate applies, and a user's own rate before that for everybody. Rules RT5, TS14 and TS15.

  Background:
    Given there is a customer
    And there is a project
    And there is an activity

  Rule: The rate of the activity precedes that of the project, which precedes that of the customer

    Scenario Outline: [TS-62] Anna creates a timesheet where the <far> and the <near> have a rate
      Given there is a <near> rate with rate <own>
      And there is a <far> rate with rate <other>
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is <own>

      Examples: two records with a rate
        | far      | near     | own | other | why                    |
        | customer | project  | 40  | 20    | the project is closer  |
        | customer | activity | 20  | 40    | the activity is closer |
        | project  | activity | 40  | 20    | the activity is closer |

    Scenario Outline: [TS-63] Anna creates a timesheet where only the <parent> has a rate
      Given there is a <parent> rate with rate 40
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is 40
      And its rate is 80

      Examples: one record with a rate
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario: [TS-96] John moves a timesheet to an activity with a rate
      Given John has a timesheet
      And there is an activity
      And there is an activity rate with rate 77
      When John changes the timesheet with activity "{activity}"
      Then its hourlyRate is still 77 when read again

  Rule: A user's own rate precedes that for everybody, and applies to no other user

    Scenario Outline: [TS-64] Anna creates a timesheet where the <parent> has a rate for <user>
      Given there is a <parent> rate with
        """json
        {"rate": 40, "user": "{<user>}"}
        """
      And there is a <parent> rate with rate 20
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is <rate>

      Examples: Anna's rate and John's rate
        | parent   | user | rate | why              |
        | customer | Anna | 40   | Anna's own rate  |
        | project  | Anna | 40   | Anna's own rate  |
        | activity | Anna | 40   | Anna's own rate  |
        | customer | John | 20   | only John's rate |
        | project  | John | 20   | only John's rate |
        | activity | John | 20   | only John's rate |

  Rule: A fixed rate is the rate of a timesheet, whatever its duration

    Scenario Outline: [TS-65] Anna creates a timesheet where the <parent> has a fixed rate
      Given there is a <parent> rate with
        """json
        {"rate": 40, "isFixed": true}
        """
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its rate is 40
      And its fixedRate is 40

      Examples: records with a fixed rate
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario: [TS-66] Anna creates a timesheet where the activity has an internal rate
      Given there is an activity rate with
        """json
        {"rate": 40, "internalRate": 15}
        """
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its rate is 80
      And its internalRate is 30

  Rule: A negative rate is refused

    Scenario Outline: [TS-68] Anna creates a timesheet with a negative <field>
      When Anna creates a timesheet with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: both rates
        | field      | value |
        | hourlyRate | -1    |
        | fixedRate  | -1    |

  Rule: The rate of a running timesheet is 0

    Scenario: [TS-67] Anna creates a running timesheet where the activity has a rate
      Given there is an activity rate with rate 40
      When Anna creates a running timesheet
      Then the answer is 200 OK
      And its rate is 0
