package io.kimaicontract.scaffold;

import io.kimaicontract.api.ResourceType;
import java.util.Optional;

/** The resources that the steps of features can make, by the words of paths, queries and bodies. */
final class ResourceNouns {
  private ResourceNouns() {}

  /** The noun behind a word such as {@code customers[]}, {@code customerId} or {@code user}. */
  static Optional<String> of(String word) {
    String plain = word.replaceAll("\\[]$|Id$", "");
    return ResourceType.removable()
        .filter(ResourceType::isCreated)
        .filter(t -> plain.equals(t.plural()) || plain.equals(t.noun()))
        .map(ResourceType::noun)
        .findFirst();
  }

  /** The step that makes one; a timesheet belongs to the caller. */
  static String given(String noun, String caller) {
    String made = (noun.matches("[aeio].*") ? "an " : "a ") + noun;
    return caller.equals("John") && noun.equals("timesheet")
        ? "John has " + made
        : "there is " + made;
  }
}
