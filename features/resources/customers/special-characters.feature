@writes
Feature: Names without markup, and safe colours
  Since 2.54, names may not hold what would be markup on a page. Rule CP7.

  @since-2.54
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

  @since-2.46
  Rule: The safe colour is the colour, where there is one

    Scenario Outline: [CU-53] Anna creates a <thing> with a colour
      When Anna creates a <thing> with color "{a colour}"
      Then the answer is 200 OK and matches the contract
      And its color-safe is "{a colour}"

      Examples: what has a colour
        | thing    | why      |
        | customer | chosen   |
        | project  | chosen   |
        | activity | chosen   |
        | team     | chosen   |
        | tag      | chosen   |
