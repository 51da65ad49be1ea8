@writes
Feature: Changing, reading and deleting customers
  A change affects only the fields that it names. Rules CP2, CP4, CP5 and CP18 to CP20.

  Rule: A change affects only the fields that it names, and null clears a field

    Scenario: [CU-10] Anna changes the company of a customer
      Given there is a customer
      When Anna changes the customer with
        """json
        {"company": "Acme Ltd", "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its company is "Acme Ltd"
      And nothing but its "company" changed

    Scenario: [CU-11] Anna clears the comment of a customer
      Given there is a customer
      When Anna changes the customer with
        """json
        {"comment": null, "visible": true, "billable": true}
        """
      Then the answer is 200 OK
      And its comment is null
      And nothing but its "comment" changed

  Rule: A refused change affects nothing

    Scenario Outline: [CU-12] Anna changes the <field> of a customer to an invalid value
      Given there is a customer
      When Anna changes the customer with <field> <value>
      Then the answer is 400 Bad Request
      And nothing of it changed

      Examples: invalid values
        | field   | value | why                            |
        | name    | ""    | required                       |
        | country | "XX"  | not a country                  |
        | noSuch  | 1     | no such field                  |
        | teams   | []    | teams are set on creation only |

  Rule: Only administrators read, change and delete customers by id

    Scenario Outline: [CU-13] <person> <does>
      Given there is a customer
      When <person> <does>
      Then the answer is 403 Forbidden
      And nothing of it changed

      Examples: roles that may not
        | person | does                                  | why                       |
        | John   | reads the customer                    | a plain user              |
        | Tony   | reads the customer                    | leads no team with access |
        | John   | changes the customer with company "x" | a plain user              |
        | Tony   | changes the customer with company "x" | a teamlead                |

    @since-2.25
    Scenario Outline: [CU-14] <person> deletes a customer and is refused
      Given there is a customer
      When <person> deletes the customer
      Then the answer is 403 Forbidden
      And it is still there

      Examples: roles that may not
        | person | why          |
        | John   | a plain user |
        | Tony   | a teamlead   |

  Rule: A deleted customer is gone, and its projects are gone too

    @since-2.25
    Scenario Outline: [CU-15] <person> deletes a customer
      Given there is a customer
      When <person> deletes the customer
      Then the answer is 204 No Content
      And it is gone

      Examples: roles that may
        | person | why                   |
        | Anna   | an administrator      |
        | Susan  | a super administrator |

    @since-2.25
    Scenario: [CU-16] Anna reads the project of a deleted customer
      Given there is a customer
      And there is a project
      And Anna deletes the customer
      When Anna reads the project
      Then the answer is 404 Not Found
