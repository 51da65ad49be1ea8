@writes
Feature: Moving activities
  An activity of a project can move to another project of the same customer. Rule CP11.

  Rule: An activity moves only between projects of the same customer

    Background:
      Given there is a customer
      And there is a project
      And there is an activity

    Scenario: [AC-02] Anna moves an activity to another project of the customer
      Given there is a project
      When Anna changes the activity with
        """json
        {"project": "{project}", "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its project is still "{project}" when read again

    Scenario: [AC-32] Anna moves an activity to a project of another customer
      Given there is a customer
      And there is a project
      When Anna changes the activity with project "{project}"
      Then the answer is 400 Bad Request
      And nothing of it changed
