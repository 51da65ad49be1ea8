@writes
Feature: What a timesheet keeps and takes in a change
  A change that does not move a timesheet leaves its hourly rate alone. Rules B9, RT5 and TS15.

  Rule: A timesheet that does not move keeps its hourly rate

    Scenario Outline: [TS-135] Anna changes the <field> of a timesheet whose activity got a rate since
      Given there is a project rate with rate 20
      And there is an activity
      And Anna has a timesheet
      And there is an activity rate with rate 60
      When Anna changes the timesheet with <field> "<value>"
      Then its hourlyRate is still 20 when read again
      And its rate is still <rate> when read again

      Examples: changes that move nothing
        | field       | value               | rate | why                    |
        | description | persimmon           | 40   | the hours are the same |
        | end         | 2024-01-15T13:00:00 | 60   | three hours            |

    Scenario: [TS-137] Anna gives a timesheet with an hourly rate a fixed rate
      Given Anna has a timesheet with hourlyRate 50
      When Anna changes the timesheet with fixedRate 75
      Then its hourlyRate is still 50 when read again
      And its rate is still 75 when read again

  Rule: A timesheet that moves takes the billable mark of its new place

    Scenario Outline: [TS-136] Anna moves a timesheet to a project that is <which> billable
      Given there is an activity with project null
      And Anna has a timesheet with billable <before>
      And there is a project with billable <after>
      When Anna changes the timesheet with project "{project}"
      Then its billable is still <after> when read again

      Examples: both
        | which | before | after |
        | not   | true   | false |
        | again | false  | true  |
