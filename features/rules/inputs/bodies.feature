@inputs @writes
Feature: Inputs as bodies
  Every operation that takes a body is sent something else instead. Rules H1 to H3, H6, H7 and H9.

  Rule: Whatever stands for a body, the server does not fail, and what it ignores or refuses changes nothing

    Scenario Outline: [IP-30] Anna sends <input> as every body
      When Anna sends <input> as every body
      Then every input meets no server error
      And every input that is refused changes nothing and names its field

      Examples: no objects
        | input         |
        | an empty text |
        | a blank       |
        | null          |
        | false         |
        | an empty list |
        | a number      |
        | a word        |
        | a list        |

      Examples: no such bodies
        | input                |
        | no body              |
        | no JSON              |
        | another content type |
        | an unknown field     |
        | 600 levels           |
