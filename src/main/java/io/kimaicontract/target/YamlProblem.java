package io.kimaicontract.target;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Says in the words of a writer of YAML what its parser says in its own. */
final class YamlProblem {
  private static final List<Map.Entry<String, String>> WORDS =
      List.of(
          Map.entry("TAB", "a tab stands where only spaces may; indent with spaces"),
          Map.entry(
              "mapping values are not allowed",
              "a ': ' stands where none may; put a text that has one in quotes, and check the indentation"),
          Map.entry("escape", "a text in double quotes has an unknown escape; write single quotes"),
          Map.entry("quoted scalar", "a quotation mark has no partner; close the text"),
          Map.entry("',' or ']'", "a ',' or ']' is missing; put a text with signs in quotes"),
          Map.entry("parsing a flow node", "a ',', ']' or '}' stands where a value is due"),
          Map.entry("parsing a block node", "a ',', ']' or '}' stands where a value is due"),
          Map.entry("flow sequence", "a ',' or ']' is missing; put a text with signs in quotes"),
          Map.entry("flow mapping", "a ',' or '}' is missing; put a text with signs in quotes"),
          Map.entry(
              "cannot start any token",
              "a text begins with a sign of YAML; put the text in quotes"),
          Map.entry("undefined alias", "a text begins with '*'; put the text in quotes"),
          Map.entry("block sequence", "an entry is not indented like those before it"),
          Map.entry("block mapping", "a key is not indented like those before it"),
          Map.entry("could not find expected ':'", "a key has no ':'"),
          Map.entry(
              "not allowed here", "an entry or key stands where none may; check the indentation"));

  private YamlProblem() {}

  static String of(JacksonException problem) {
    String message = problem.getOriginalMessage();
    return WORDS.stream()
        .filter(known -> message.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("check the indentation, and the quotes of texts with signs in them");
  }
}
