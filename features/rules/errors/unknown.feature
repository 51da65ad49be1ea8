@writes
Feature: Unknown fields and parameters
  A field that a form does not have is refused; a query parameter that nobody knows is ignored. Rules H3, H7, H12 and F1.

  Rule: A field that does not exist is refused

    Scenario Outline: [ER-10] <person> creates a <thing> with a field that it does not have
      When <person> creates a <thing> with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing was added

      Examples: every form with a mark
        | person | thing     | why           |
        | Anna   | customer  | no such field |
        | Anna   | project   | no such field |
        | Anna   | activity  | no such field |
        | John   | timesheet | no such field |
        | Anna   | team      | no such field |

    Scenario Outline: [ER-60] <person> creates a <thing> with a field that it does not have
      When <person> creates a <thing> with shoeSize 43
      Then the answer is 400 Bad Request

      Examples: every form without a mark
        | person | thing         | why           |
        | Anna   | customer rate | no such field |
        | Anna   | project rate  | no such field |
        | Anna   | activity rate | no such field |
        | Susan  | user          | no such field |

      @since-2.18
      Examples: tags
        | person | thing | why           |
        | John   | tag   | no such field |

    Scenario Outline: [ER-11] Anna changes a <thing> with a field that it does not have
      Given there is a <thing>
      When Anna changes the <thing> with shoeSize 43
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: what can be changed
        | thing     | why           |
        | customer  | no such field |
        | project   | no such field |
        | activity  | no such field |
        | team      | no such field |
        | timesheet | no such field |

  Rule: A query parameter that nobody knows is ignored

    Scenario Outline: [ER-12] Anna lists <things> with a shoe size
      Given there is a <thing>
      When Anna lists <things> with "shoeSize=43"
      Then the answer is 200 OK
      And the list holds it

      Examples: lists
        | thing    | things     | why                    |
        | customer | customers  | the parameter is alien |
        | project  | projects   | the parameter is alien |
        | activity | activities | the parameter is alien |
        | team     | teams      | the parameter is alien |

  Rule: HEAD is answered wherever GET is, with the same status

    Scenario Outline: [ER-13] <person> calls HEAD <path>
      When <person> calls HEAD <path>
      Then the answer is <status>

      Examples: found, forbidden and unknown
        | person | path                      | status           | why              |
        | John   | /api/users/me             | 200 OK           | as GET           |
        | John   | /api/timesheets           | 200 OK           | as GET           |
        | John   | /api/customers            | 200 OK           | as GET           |
        | nobody | /api/users/me             | 401 Unauthorized | as GET           |
        | John   | /api/teams                | 403 Forbidden    | as GET           |
        | Anna   | /api/customers/2147483647 | 404 Not Found    | as GET           |

  Rule: No answer is of another type than JSON

    Scenario Outline: [ER-14] John accepts <type>
      When John calls GET /api/users/me with the header "Accept: <type>"
      Then the answer is 200 OK

      Examples: what clients ask for
        | type            | why                      |
        | text/html       | a browser's first choice |
        | application/xml | there is only JSON       |
        | image/png       | there is only JSON       |
