@writes
Feature: Moving activities
  The activity of a project can be given to another project of the same customer. Rule CP11.

  Rule: An activity moves between the projects of its customer, and no further

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

    Scenario: [AC-32] Anna moves an activity to the project of another customer
      Given there is a customer
      And there is a project
      When Anna changes the activity with project "{project}"
      Then the answer is 400 Bad Request
      And nothing of it changed
