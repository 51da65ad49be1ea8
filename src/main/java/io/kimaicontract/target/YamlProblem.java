package io.kimaicontract.target;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;

/** Says in the words of a writer of YAML what its parser says in its own. */
final class YamlProblem {
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("TAB", "a tab stands where only spaces may; indent with spaces");
    WORDS.put(
        "mapping values are not allowed",
        "a ': ' stands where none may; put a text that has one in quotes, and check the indentation");
    WORDS.put("escape", "a text in double quotes has an unknown escape; write single quotes");
    WORDS.put("quoted scalar", "a quotation mark has no partner; close the text");
    WORDS.put("',' or ']'", "a ',' or ']' is missing; put a text with signs in quotes");
    WORDS.put("parsing a flow node", "a ',', ']' or '}' stands where a value is due");
    WORDS.put("parsing a block node", "a ',', ']' or '}' stands where a value is due");
    WORDS.put("flow sequence", "a ',' or ']' is missing; put a text with signs in quotes");
    WORDS.put("flow mapping", "a ',' or '}' is missing; put a text with signs in quotes");
    WORDS.put(
        "cannot start any token", "a text begins with a sign of YAML; put the text in quotes");
    WORDS.put("undefined alias", "a text begins with '*'; put the text in quotes");
    WORDS.put("block sequence", "an entry is not indented like those before it");
    WORDS.put("block mapping", "a key is not indented like those before it");
    WORDS.put("could not find expected ':'", "a key has no ':'");
    WORDS.put("not allowed here", "an entry or key stands where none may; check the indentation");
  }

  private YamlProblem() {}

  static String of(JacksonException problem) {
    String message = problem.getOriginalMessage();
    return WORDS.entrySet().stream()
        .filter(known -> message.contains(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("check the indentation, and the quotes of texts with signs in them");
  }
}
