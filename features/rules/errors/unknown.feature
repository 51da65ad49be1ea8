@writes
Feature: Unknown fields, parameters and types
  A form refuses unknown fields, a list ignores unknown query parameters, and every answer is JSON. Rules F1, H3, H7 and H12.

  Rule: A field that a form does not have is refused

    Scenario Outline: [ER-10] <person> creates a <thing> with an unknown field, and nothing is stored
      When <person> creates a <thing> with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: forms whose records can be counted
        | person | thing     |
        | Anna   | customer  |
        | Anna   | project   |
        | Anna   | activity  |
        | John   | timesheet |
        | Anna   | team      |

    Scenario Outline: [ER-60] <person> creates a <thing> with an unknown field
      When <person> creates a <thing> with shoeSize 43
      Then the answer is 400 Bad Request

      Examples: forms whose records cannot be counted
        | person | thing         |
        | Anna   | customer rate |
        | Anna   | project rate  |
        | Anna   | activity rate |
        | Susan  | user          |

      @since-2.18
      Examples: tags since 2.18
        | person | thing |
        | John   | tag   |

    Scenario Outline: [ER-11] Anna changes a <thing> with an unknown field
      Given there is a <thing>
      When Anna changes the <thing> with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: resources that can be changed
        | thing     |
        | customer  |
        | project   |
        | activity  |
        | team      |
        | timesheet |

  Rule: An unknown query parameter is ignored

    Scenario Outline: [ER-12] Anna lists <things> with an unknown parameter
      Given there is a <thing>
      When Anna lists <things> with "shoeSize=43"
      Then the answer is 200 OK
      And the list holds it

      Examples: lists
        | thing    | things     |
        | customer | customers  |
        | project  | projects   |
        | activity | activities |
        | team     | teams      |

  Rule: HEAD is answered wherever GET is, with the same status

    Scenario Outline: [ER-13] <person> calls HEAD <path>
      When <person> calls HEAD <path>
      Then the answer is <status>

      Examples: allowed, without a token, forbidden and unknown
        | person | path                      | status           |
        | John   | /api/users/me             | 200 OK           |
        | John   | /api/timesheets           | 200 OK           |
        | John   | /api/customers            | 200 OK           |
        | nobody | /api/users/me             | 401 Unauthorized |
        | John   | /api/teams                | 403 Forbidden    |
        | Anna   | /api/customers/2147483647 | 404 Not Found    |

  Rule: Every answer is JSON, whatever type the caller accepts

    Scenario Outline: [ER-14] John accepts only <type>
      When John calls GET /api/users/me with the header "Accept: <type>"
      Then the answer is 200 OK

      Examples: types that clients ask for
        | type            | why                         |
        | text/html       | a browser asks for it first |
        | application/xml | only JSON is available      |
        | image/png       | only JSON is available      |
