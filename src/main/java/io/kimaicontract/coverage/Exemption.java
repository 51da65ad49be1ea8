package io.kimaicontract.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * Why operations cannot be seen to succeed, or properties cannot be seen in their answers.
 *
 * @param text the reason
 * @param operations of which operations; where properties are named, none means all
 * @param properties such as {@code teams.members}: wherever it ends a path, and what is below it;
 *     {@code *} for all; none where the operations cannot succeed at all
 * @param unless where answers show that it does not hold: a JSON pointer, by operation
 * @param answered the status that must have been seen, lest it does not hold; 0 for none
 */
record Exemption(
    @JsonProperty(value = "reason", required = true) String text,
    List<String> operations,
    List<String> properties,
    Map<String, String> unless,
    int answered) {
  private static final String ALL = "*";

  /** Whether no success of the operation can be seen for it. */
  boolean isOf(String operation) {
    return properties.isEmpty() && operations.contains(operation);
  }

  /** Whether a property cannot be seen in the operation's answers for it. */
  boolean isOf(String operation, String path) {
    return (operations.isEmpty() || operations.contains(operation))
        && properties.stream().anyMatch(p -> p.equals(ALL) || within(path, p));
  }

  private static boolean within(String path, String property) {
    return ("." + path + ".").contains("." + property + ".");
  }
}
