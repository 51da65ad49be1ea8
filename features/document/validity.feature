@reads
Feature: The OpenAPI document as an input for every client
  Clients, code generators and testers read the document: one that is not valid stops them. Rules O1, O2 and O35.

  Rule: The document is valid OpenAPI 3.0

    Scenario: [IP-50] Susan validates the document
      When Susan calls GET /api/version
      Then the answer is 200 OK
      And the document is valid OpenAPI 3.0
