@since-2.66 @writes
Feature: Roles
  Super administrators delete roles; the API creates none, and those of the installation are never deleted. Rule US16.

  Rule: An unknown role is not found

    Scenario Outline: [US-62] <who> deletes an unknown role
      When <who> calls DELETE /api/users/roles/2147483647
      Then the answer is <status>

      Examples: every role
        | who    | status           | why              |
        | nobody | 401 Unauthorized | no token         |
        | John   | 404 Not Found    | a plain user     |
        | Anna   | 404 Not Found    | an administrator |
        | Susan  | 404 Not Found    | role_permissions |
