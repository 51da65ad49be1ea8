@inputs @writes
Feature: Inputs in paths
  Every part of a path that names a record is sent every kind of input, one at a time. No such text is the id of a
  record, so that nothing changes. Rule H10.

  Rule: Whatever stands for an id, the server does not fail

    Scenario Outline: [IP-20] Anna sends <input> in every path
      When Anna sends <input> in every path
      Then every input meets no server error

      Examples: no ids
        | input                     |
        | a blank                   |
        | null                      |
        | false                     |
        | a word                    |
        | one letter over the limit |
        | a negative number         |
        | a number out of range     |
        | a number with an exponent |
        | a fraction                |
        | control characters        |
        | invisible characters      |
        | right-to-left characters  |
        | an emoji                  |
        | invalid UTF-8             |
        | markup                    |
