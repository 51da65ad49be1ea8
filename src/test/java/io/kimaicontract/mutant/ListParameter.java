package io.kimaicontract.mutant;

import io.kimaicontract.contract.PinnedContracts;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.reference.Call;
import io.kimaicontract.target.Version;
import io.kimaicontract.verdict.ScenarioResult;
import io.kimaicontract.verdict.ScenarioResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A documented query parameter of a list, and the servers that ignore it.
 *
 * @param path the path of the list
 * @param name the parameter, such as {@code customers[]}
 */
record ListParameter(String path, String name) {
  private static final Version RELEASE = Version.of("2.65.0");

  /** So many scenarios are tried before it is looked whether one of them failed. */
  private static final int TRIED = 5;

  /** Those of the pinned contract. */
  static List<ListParameter> all() {
    List<ListParameter> found = new ArrayList<>();
    PinnedContracts.nearest(RELEASE, "")
        .operations()
        .forEach(
            operation -> {
              for (JsonNode one : operation.node().path("parameters")) {
                if (operation.method().equals("GET")
                    && one.path("in").asString("").equals("query")) {
                  found.add(new ListParameter(operation.path(), one.path("name").asString("")));
                }
              }
            });
    return found;
  }

  /** A server that refuses what it does not understand, and lists as if the rest was not asked. */
  Sabotage heedless() {
    return Queries.ignoring(calls(), name);
  }

  /** A server that never looks at it. */
  Sabotage blind() {
    return Sabotage.calls(
        calls(), (call, next) -> next.handle(call.withQuery(Queries.without(call.query(), name))));
  }

  /** Whether on such a server a scenario fails of those that had sent it to a healthy one. */
  boolean isNoticed(Sabotage sabotage, List<ScenarioResult> healthy) {
    List<String> places =
        healthy.stream()
            .filter(r -> r.exchanges().stream().anyMatch(this::isSent))
            .map(r -> "classpath:" + r.scenario().uri() + ":" + r.scenario().line())
            .toList();
    for (int at = 0; at < places.size(); at += TRIED) {
      List<String> some = places.subList(at, Math.min(at + TRIED, places.size()));
      if (Trial.run(Ground.DOCUMENTED, sabotage, some, Optional.empty()).stream()
          .anyMatch(r -> r.outcome() == Outcome.BROKEN)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSent(Exchange exchange) {
    return exchange.request().method().equals("GET")
        && exchange.request().path().equals(path)
        && exchange.request().query().stream().anyMatch(p -> p.name().equals(name));
  }

  private Predicate<Call> calls() {
    return On.path("GET " + path);
  }

  @Override
  public String toString() {
    return path + " " + name;
  }
}
