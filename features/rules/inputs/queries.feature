@inputs @reads
Feature: Inputs in queries
  Every query parameter of the document is sent every kind of input, one at a time. Rules F1 to F7.

  Rule: Whatever a query has, the server does not fail

    Scenario Outline: [IP-10] Anna sends <input> in every query parameter
      When Anna sends <input> in every query parameter
      Then every input meets no server error

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

    Scenario Outline: [IP-11] John sends <input> in query parameters of the lists that he may see
      When John sends <input> in every query parameter
      Then every input meets no server error

      Examples: the oddest
        | input      |
        | a NUL byte |
        | an object  |
