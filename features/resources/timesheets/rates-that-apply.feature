@writes
Feature: Which rate a timesheet takes
  The closest rate applies, a user's own before everybody's. Rules TS15, RT5 and B9.

  Background:
    Given there is a customer
    And there is a project
    And there is an activity

  Rule: The rate of the activity goes before the project's, and that before the customer's

    Scenario Outline: [TS-62] Anna books where the <far> and the <near> have a rate
      Given there is a <near> rate with rate <own>
      And there is a <far> rate with rate <other>
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is <own>

      Examples: near and far
        | far      | near     | own | other | why                 |
        | customer | project  | 40  | 20    | a project is nearer |
        | customer | activity | 20  | 40    | and an activity yet |
        | project  | activity | 40  | 20    | than both           |

    Scenario Outline: [TS-63] Anna books where only the <parent> has a rate
      Given there is a <parent> rate with rate 40
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is 40
      And its rate is 80

      Examples: one alone
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

  Rule: A user's own rate goes before everybody's, and is no other user's

    Scenario Outline: [TS-64] Anna books where the <parent> has a rate for <whom>
      Given there is a <parent> rate with
        """json
        {"rate": 40, "user": "{<whom>}"}
        """
      And there is a <parent> rate with rate 20
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its hourlyRate is <rate>

      Examples: her own and another's
        | parent   | whom | rate | why         |
        | customer | Anna | 40   | her own     |
        | project  | Anna | 40   | her own     |
        | activity | Anna | 40   | her own     |
        | customer | John | 20   | not her own |
        | project  | John | 20   | not her own |
        | activity | John | 20   | not her own |

  Rule: A fixed rate is the worth of the timesheet, whatever its hours

    Scenario Outline: [TS-65] Anna books where the <parent> has a fixed rate
      Given there is a <parent> rate with
        """json
        {"rate": 40, "isFixed": true}
        """
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its rate is 40
      And its fixedRate is 40

      Examples: fixed
        | parent   |
        | customer |
        | project  |
        | activity |

    Scenario: [TS-66] Anna books where the rate has an internal rate
      Given there is an activity rate with
        """json
        {"rate": 40, "internalRate": 15}
        """
      When Anna creates a timesheet
      Then the answer is 200 OK
      And its rate is 80
      And its internalRate is 30

  Rule: A rate is not negative

    Scenario Outline: [TS-68] Anna books with <field> <value>
      When Anna creates a timesheet with <field> <value>
      Then the answer is 400 Bad Request
      And the error names <field>
      And nothing was added

      Examples: less than nothing
        | field      | value |
        | hourlyRate | -1    |
        | fixedRate  | -1    |

  Rule: What runs is worth nothing yet

    Scenario: [TS-67] Anna starts a timesheet where the activity has a rate
      Given there is an activity rate with rate 40
      When Anna creates a running timesheet
      Then the answer is 200 OK
      And its rate is 0
