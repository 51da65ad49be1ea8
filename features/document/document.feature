@reads
Feature: The OpenAPI document
  Every run reads the document; this is how it is served, and what it must not lose. Rules A22 and A23.

  Rule: The page with the document requires a login and accepts no token

    Scenario Outline: [DO-01] <person> opens the page with a token
      When <person> calls GET /api/doc
      Then the answer is 302 Found

      Examples: nobody and everybody
        | person | why                       |
        | nobody | the page requires a login |
        | John   | a token is not a login    |
        | Susan  | a token is not a login    |

  Rule: The document promises everything that the documents of the surrounding releases promise

    Scenario: [DO-02] Susan compares the document with those of known releases
      When Susan calls GET /api/version
      Then the answer is 200 OK
      And the document promises all that its release does

  Rule: The server offers every operation that the document announces

    Scenario: [DO-03] John asks which methods each path of the document offers
      When John asks which methods each path offers
      Then every operation of the document is offered
