@writes
Feature: Creating below hidden records
  A hidden customer cannot get projects, and a hidden project cannot get activities. Rule CP21.

  Rule: Nothing is created below a hidden record

    Scenario: [PR-26] Anna creates a project below a hidden customer
      Given there is a customer with visible false
      When Anna creates a project
      Then the answer is 400 Bad Request
      And the error names customer
      And nothing was added

    Scenario: [AC-25] Anna creates an activity below a hidden project
      Given there is a project with visible false
      When Anna creates an activity
      Then the answer is 400 Bad Request
      And the error names project
      And nothing was added
