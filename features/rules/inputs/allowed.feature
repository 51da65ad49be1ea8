@inputs @writes
Feature: Inputs that the document allows
  What the document requires, lists and limits, in every operation that it describes.

  Rule: A required field cannot be left out

    Scenario: [IP-40] Anna leaves out every required field in turn
      When Anna sends nothing in every field
      Then every input meets no server error
      And every input is refused

  Rule: Every value that the document lists is accepted

    Scenario: [IP-41] Anna sends listed values in every field that has some
      When Anna sends every listed value in every field
      Then every input meets no server error
      And every input is accepted

    Scenario: [IP-42] Anna sends listed values in every query parameter that has some
      When Anna sends every listed value in every query parameter
      Then every input meets no server error
      And every input is accepted

  Rule: The shortest, longest, least and greatest values are accepted

    Scenario Outline: [IP-43] Anna sends <input> in every field that has limits
      When Anna sends <input> in every field
      Then every input meets no server error
      And every input is accepted

      Examples: both ends
        | input              |
        | the shortest value |
        | the longest value  |

  Rule: Optional fields can be left out, and given

    Scenario Outline: [IP-44] Anna creates everything with <input>
      When Anna sends <input> as every body
      Then every input meets no server error
      And every input is accepted

      Examples: the least and the most
        | input             |
        | the fewest fields |
        | all fields        |

  Rule: The parameters of a list can be combined

    Scenario: [IP-45] Anna sends each parameter of a list beside each other
      When Anna sends other parameters as well in every query parameter
      Then every input meets no server error
      And every input is accepted
