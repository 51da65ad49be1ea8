package io.kimaicontract.scaffold;

import java.util.Map;
import java.util.Optional;

/** What the vocabulary of the features can make, by the words of paths, queries and bodies. */
final class ResourceNouns {
  private static final Map<String, String> BY_PLURAL =
      Map.of(
          "customers", "customer",
          "projects", "project",
          "activities", "activity",
          "timesheets", "timesheet",
          "tags", "tag",
          "teams", "team",
          "users", "user");

  private ResourceNouns() {}

  /** The noun that a word such as {@code customers[]}, {@code customerId} or {@code user} is of. */
  static Optional<String> of(String word) {
    String plain = word.replaceAll("\\[]$|Id$", "");
    String noun = BY_PLURAL.getOrDefault(plain, plain);
    return BY_PLURAL.containsValue(noun) ? Optional.of(noun) : Optional.empty();
  }

  /** The step that makes one. */
  static String given(String noun) {
    return "there is " + (noun.matches("[aeio].*") ? "an " : "a ") + noun;
  }
}
