@writes
Feature: Markup in names, and safe colours
  Since 2.54, a name must not contain markup; since 2.46, every record has a colour that can be shown. Rules CP7 and CP12.

  @since-2.54
  Rule: A name with angle brackets is refused

    Scenario Outline: [CU-52] Anna creates a <thing> with markup in its name
      When Anna creates a <thing> with name "Kc <b>bold</b>"
      Then the answer is 400 Bad Request
      And the error names name
      And nothing was added

      Examples: records with a name
        | thing    |
        | customer |
        | project  |
        | activity |

  @since-2.46
  Rule: The safe colour is the colour, if there is one

    Scenario Outline: [CU-53] Anna creates a <thing> with a colour
      When Anna creates a <thing> with color "{a colour}"
      Then the answer is 200 OK
      And its color-safe is "{a colour}"

      Examples: records with a colour
        | thing    |
        | customer |
        | project  |
        | activity |
        | team     |
        | tag      |
