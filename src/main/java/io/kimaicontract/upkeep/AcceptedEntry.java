package io.kimaicontract.upkeep;

import io.kimaicontract.verdict.AcceptanceTerms;
import java.util.Collection;
import java.util.List;

/**
 * An entry that accepts one finding.
 *
 * @param id its id
 * @param title what is different
 * @param scenarios the scenarios that it is bound to; empty for any
 * @param operations the operations that it is bound to; empty for any
 * @param kind the kind of difference
 * @param places schema pointers, or subjects of rules
 * @param seen a regular expression for what is seen
 * @param terms why and for how long it is accepted
 * @param evidence where it was observed
 */
record AcceptedEntry(
    String id,
    String title,
    Collection<String> scenarios,
    Collection<String> operations,
    String kind,
    Collection<String> places,
    String seen,
    AcceptanceTerms terms,
    String evidence) {

  /** The entry as a file has it. */
  String yaml() {
    StringBuilder yaml = new StringBuilder();
    yaml.append("- id: ").append(id).append('\n');
    value(yaml, "title", title);
    list(yaml, "scenarios", scenarios);
    list(yaml, "operations", operations);
    list(yaml, "kinds", List.of(kind));
    list(yaml, "places", places);
    value(yaml, "seen", seen);
    value(yaml, "reason", terms.reason());
    if (!terms.ticket().isEmpty()) {
      value(yaml, "ticket", terms.ticket());
    }
    terms.expires().ifPresent(day -> yaml.append("  expires: ").append(day).append('\n'));
    value(yaml, "evidence", evidence);
    return yaml.toString();
  }

  private static void value(StringBuilder yaml, String key, String text) {
    yaml.append("  ").append(key).append(": ").append(YamlText.quoted(text)).append('\n');
  }

  private static void list(StringBuilder yaml, String key, Collection<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    yaml.append("  ").append(key).append(':');
    if (texts.size() == 1) {
      yaml.append(" [").append(YamlText.quoted(texts.iterator().next())).append("]\n");
      return;
    }
    yaml.append('\n');
    texts.forEach(text -> yaml.append("    - ").append(YamlText.quoted(text)).append('\n'));
  }
}
