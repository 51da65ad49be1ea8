package io.kimaicontract.coverage;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * A reason why operations cannot be seen to succeed, or properties cannot be seen in their answers.
 *
 * @param text the reason
 * @param operations the operations concerned; if properties are named, none means all
 * @param properties such as {@code teams.members}: at the end of any path, and everything below it;
 *     {@code *} for all; none if the operations cannot succeed at all
 * @param unless a JSON pointer by operation: an answer that has it shows that the reason does not
 *     hold
 * @param answered the status that a run must have seen for the reason to hold; 0 for none
 */
record Exemption(
    @JsonProperty(value = "reason", required = true) String text,
    List<String> operations,
    List<String> properties,
    Map<String, String> unless,
    int answered) {
  private static final String ALL = "*";

  /** True if it is a reason why the operation cannot be seen to succeed. */
  boolean isOf(String operation) {
    return properties.isEmpty() && operations.contains(operation);
  }

  /** True if it is a reason why the property cannot be seen in answers of the operation. */
  boolean isOf(String operation, String path) {
    return (operations.isEmpty() || operations.contains(operation))
        && properties.stream().anyMatch(p -> p.equals(ALL) || within(path, p));
  }

  private static boolean within(String path, String property) {
    return ("." + path + ".").contains("." + property + ".");
  }
}
