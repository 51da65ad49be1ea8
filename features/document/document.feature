@reads
Feature: The document of the API
  Every run reads the document; here is how it is served, and what it must not take back. Rules A22 and A23.

  Rule: The page of the document is for people who are logged in, not for tokens

    Scenario Outline: [DO-01] <person> opens the page with a token
      When <person> calls GET /api/doc
      Then the answer is 302 Found

      Examples: nobody and everybody
        | person | why                       |
        | nobody | the page asks for a login |
        | John   | a token is no login       |
        | Susan  | a token is no login       |

  Rule: The document takes back nothing that the documents of the releases before and after it promise

    Scenario: [DO-02] Susan compares the document with those of the releases
      When Susan calls GET /api/version
      Then the answer is 200 OK
      And the document promises all that its release does
