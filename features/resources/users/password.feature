@writes
Feature: API passwords and aliases of users
  An account shows whether it has an API password, and never the password. Rules T13 and US9.

  Rule: An account without an API password shows that it has none

    Scenario: [US-55] Susan creates a user without an API password
      When Susan creates a user
      Then the answer is 200 OK
      And its apiToken is false

  @since-2.54
  Rule: An alias with markup is refused

    Scenario: [US-56] Susan creates a user with markup in the alias
      When Susan creates a user with alias "Kc <b>bold</b>"
      Then the answer is 400 Bad Request
      And the error names alias
