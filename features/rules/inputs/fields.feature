@inputs @writes
Feature: Inputs in fields
  Every field of every body in the document is sent every kind of input, one at a time, on records of the run. Anna
  sends them; Susan sends those of accounts, which hers alone. The document decides which fields there are, no list here. Rules H1 to H9, H18.

  Rule: Whatever a field is sent, the server does not fail, and the value is either refused or kept

    Scenario Outline: [IP-01] Anna sends <input> in every field
      When Anna sends <input> in every field
      Then every input meets no server error
      And every input that is refused changes nothing and names its field
      And every input that is accepted can be read again

      Examples: next to nothing
        | input         |
        | an empty text |
        | a blank       |
        | null          |
        | false         |
        | an empty list |

      Examples: another type
        | input    |
        | true     |
        | a number |
        | a word   |

      Examples: too long, too large or unknown
        | input                     |
        | one letter over the limit |
        | 65,536 letters            |
        | a negative number         |
        | a number out of range     |
        | a number with an exponent |
        | a fraction                |
        | a value in another case   |
        | an unknown value          |
        | an impossible date        |
        | a date with an offset     |
        | the year 99999            |

      Examples: odd texts
        | input                    |
        | a NUL byte               |
        | control characters       |
        | invisible characters     |
        | right-to-left characters |
        | an emoji                 |
        | invalid UTF-8            |
        | markup                   |

      Examples: another structure
        | input          |
        | a list         |
        | a nested list  |
        | an object      |
        | a single value |
        | an empty item  |
        | a value twice  |

    Scenario Outline: [IP-02] John sends <input> in fields of his timesheets and of tags
      When John sends <input> in every field
      Then every input meets no server error
      And every input that is refused changes nothing and names its field
      And every input that is accepted can be read again

      Examples: of each family
        | input          |
        | 65,536 letters |
        | an emoji       |
        | an object      |

    Scenario: [IP-03] Jane sends an emoji in every field of her own account
      When Jane sends an emoji in every field
      Then every input meets no server error
      And every input that is refused changes nothing and names its field
      And every input that is accepted can be read again
