@writes
Feature: Creating below what is hidden
  A hidden customer gets no more projects, a hidden project no more activities. Rule CP21.

  Rule: Nothing is created below what is hidden

    Scenario: [PR-26] Anna creates a project of a hidden customer
      Given there is a customer with visible false
      When Anna creates a project
      Then the answer is 400 Bad Request
      And the error names customer
      And nothing was added

    Scenario: [AC-25] Anna creates an activity of a hidden project
      Given there is a project with visible false
      When Anna creates an activity
      Then the answer is 400 Bad Request
      And the error names project
      And nothing was added
