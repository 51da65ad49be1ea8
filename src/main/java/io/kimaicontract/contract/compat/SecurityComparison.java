package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Compares what callers must show. What an operation does not say, the whole document says. The
 * words beside a scheme of HTTP name permissions and are no part of a request; those of OAuth are.
 */
final class SecurityComparison {
  private final Contract before;
  private final Contract after;

  SecurityComparison(Contract before, Contract after) {
    this.before = before;
    this.after = after;
  }

  void compare(Operation was, Operation now, Consumer<Finding> found) {
    Set<String> older = ways(before, was, true);
    Set<String> newer = ways(after, now, true);
    Set<String> gone = new TreeSet<>(older);
    gone.removeAll(newer);
    Set<String> added = new TreeSet<>(newer);
    added.removeAll(older);
    if (!gone.isEmpty() || !added.isEmpty()) {
      Impact impact = gone.isEmpty() ? Impact.ADDITIVE : Impact.BREAKING;
      found.accept(finding(now, impact, String.join(" or ", older), String.join(" or ", newer)));
      return;
    }
    String said = String.join(" or ", ways(before, was, false));
    String says = String.join(" or ", ways(after, now, false));
    if (!said.equals(says)) {
      found.accept(finding(now, Impact.COSMETIC, said, says));
    }
  }

  private static Finding finding(Operation now, Impact impact, String was, String is) {
    return Finding.other(
        Kind.SECURITY, impact, "what callers show", now.pointer() + "/security", was, is);
  }

  /** The alternatives, each with its schemes; of HTTP schemes without the words beside them. */
  private static Set<String> ways(Contract contract, Operation operation, boolean requestOnly) {
    JsonNode own = operation.node().path("security");
    JsonNode all = own.isArray() ? own : contract.document().path("security");
    Set<String> ways = new TreeSet<>();
    for (JsonNode way : all) {
      TreeMap<String, String> schemes = new TreeMap<>();
      way.forEachEntry(
          (scheme, words) -> schemes.put(scheme, words(contract, scheme, words, requestOnly)));
      ways.add(
          schemes.isEmpty()
              ? "nothing"
              : schemes.entrySet().stream()
                  .map(e -> e.getKey() + e.getValue())
                  .collect(Collectors.joining(" and ")));
    }
    return ways.isEmpty() ? new TreeSet<>(Set.of("nothing")) : ways;
  }

  private static String words(
      Contract contract, String scheme, JsonNode words, boolean requestOnly) {
    JsonNode declared = contract.document().path("components").path("securitySchemes");
    String type = declared.path(scheme).path("type").asString("");
    boolean http = type.equals("http") || type.equals("apiKey") || type.isEmpty();
    List<String> named = new ArrayList<>();
    words.forEach(word -> named.add(word.asString("")));
    return named.isEmpty() || (http && requestOnly) ? "" : " (" + String.join(", ", named) + ")";
  }
}
