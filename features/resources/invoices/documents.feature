@since-2.66 @writes
Feature: Invoice documents and templates
  Administrators delete documents and templates of invoices; those of the installation are never deleted. Rule IN8.

  Rule: Only administrators look for an invoice document to delete

    Scenario Outline: [IN-19] <who> deletes an unknown invoice document
      When <who> calls DELETE /api/invoices/documents/kc-unknown
      Then the answer is <status>

      Examples: every role
        | who    | status           | why                        |
        | nobody | 401 Unauthorized | no token                   |
        | John   | 403 Forbidden    | no manage_invoice_template |
        | Tony   | 403 Forbidden    | no manage_invoice_template |
        | Anna   | 404 Not Found    | manage_invoice_template    |
        | Susan  | 404 Not Found    | manage_invoice_template    |

  Rule: An unknown invoice template is not found

    Scenario Outline: [IN-20] <who> deletes an unknown invoice template
      When <who> calls DELETE /api/invoices/templates/2147483647
      Then the answer is <status>

      Examples: every role
        | who    | status           | why                     |
        | nobody | 401 Unauthorized | no token                |
        | John   | 404 Not Found    | whatever he may do      |
        | Anna   | 404 Not Found    | manage_invoice_template |
