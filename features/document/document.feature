@reads
Feature: The document of the API
  Every run reads the document; here is how it is served. Rules A22 and A23.

  Rule: The page of the document is for people who are logged in, not for tokens

    Scenario Outline: [DO-01] <person> opens the page with a token
      When <person> calls GET /api/doc
      Then the answer is 302 Found

      Examples: nobody and everybody
        | person | why                        |
        | nobody | the page asks for a login  |
        | John   | a token is no login        |
        | Susan  | a token is no login        |
