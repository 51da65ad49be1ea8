@writes
Feature: Unknown fields and parameters
  A field that a form does not have is refused; a query parameter that nobody knows is ignored. Rules H3, H7, H12 and F1.

  Rule: A field that does not exist is refused

    Scenario Outline: [ER-10] <person> creates a <thing> with a field that it does not have
      When <person> creates a <thing> with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: every form with a mark
        | person | thing     |
        | Anna   | customer  |
        | Anna   | project   |
        | Anna   | activity  |
        | John   | timesheet |
        | Anna   | team      |

    Scenario Outline: [ER-60] <person> creates a <thing> with a field that it does not have
      When <person> creates a <thing> with shoeSize 43
      Then the answer is 400 Bad Request

      Examples: every form without a mark
        | person | thing         |
        | Anna   | customer rate |
        | Anna   | project rate  |
        | Anna   | activity rate |
        | Susan  | user          |

      @since-2.18
      Examples: tags
        | person | thing |
        | John   | tag   |

    Scenario Outline: [ER-11] Anna changes a <thing> with a field that it does not have
      Given there is a <thing>
      When Anna changes the <thing> with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: what can be changed
        | thing     |
        | customer  |
        | project   |
        | activity  |
        | team      |
        | timesheet |

  Rule: A query parameter that nobody knows is ignored

    Scenario Outline: [ER-12] Anna lists <things> with a shoe size
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

      Examples: found, forbidden and unknown
        | person | path                      | status           |
        | John   | /api/users/me             | 200 OK           |
        | John   | /api/timesheets           | 200 OK           |
        | John   | /api/customers            | 200 OK           |
        | nobody | /api/users/me             | 401 Unauthorized |
        | John   | /api/teams                | 403 Forbidden    |
        | Anna   | /api/customers/2147483647 | 404 Not Found    |

  Rule: No answer is of another type than JSON

    Scenario Outline: [ER-14] John accepts <type>
      When John calls GET /api/users/me with the header "Accept: <type>"
      Then the answer is 200 OK

      Examples: what clients ask for
        | type            | why                      |
        | text/html       | a browser's first choice |
        | application/xml | there is only JSON       |
        | image/png       | there is only JSON       |
