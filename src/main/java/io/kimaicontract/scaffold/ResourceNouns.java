package io.kimaicontract.scaffold;

import io.kimaicontract.api.ResourceType;
import java.util.Optional;

/** What the vocabulary of the features can make, by the words of paths, queries and bodies. */
final class ResourceNouns {
  private ResourceNouns() {}

  /** The noun that a word such as {@code customers[]}, {@code customerId} or {@code user} is of. */
  static Optional<String> of(String word) {
    String plain = word.replaceAll("\\[]$|Id$", "");
    return ResourceType.removable()
        .filter(ResourceType::isCreated)
        .filter(t -> plain.equals(t.plural()) || plain.equals(t.noun()))
        .map(ResourceType::noun)
        .findFirst();
  }

  /** The step that makes one. */
  static String given(String noun) {
    return "there is " + (noun.matches("[aeio].*") ? "an " : "a ") + noun;
  }
}
