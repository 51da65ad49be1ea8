@writes @since-2.54
Feature: Names without markup
  Since 2.54, names may not hold what would be markup on a page. Rule CP7.

  Rule: A name with angle brackets is refused

    Scenario Outline: [CU-52] Anna creates a <thing> with markup in its name
      When Anna creates a <thing> with name "Kc <b>bold</b>"
      Then the answer is 400 Bad Request and matches the contract
      And the error names name
      And nothing was added

      Examples: what has a name
        | thing    | why       |
        | customer | no markup |
        | project  | no markup |
        | activity | no markup |
