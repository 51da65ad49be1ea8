package io.kimaicontract.mutant.generated;

import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.target.KimaiVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A documented query parameter of a list, and the servers that ignore it.
 *
 * @param path the path of the list
 * @param name the parameter, such as {@code customers[]}
 */
record ListParameter(String path, String name) {
  private static final KimaiVersion RELEASE = KimaiVersion.of("2.65.0");

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
  Mutation heedless() {
    return Queries.ignoring(calls(), name);
  }

  /** A server that never looks at it. */
  Mutation blind() {
    return Mutation.calls(
        calls(), (call, next) -> next.handle(call.withQuery(Queries.without(call.query(), name))));
  }

  /** Whether the exchange carries it. */
  boolean isSent(Exchange exchange) {
    return exchange.request().method().equals("GET")
        && exchange.request().path().equals(path)
        && exchange.request().query().stream().anyMatch(p -> p.name().equals(name));
  }

  private Predicate<Call> calls() {
    return CallMatcher.path("GET " + path);
  }

  @Override
  public String toString() {
    return path + " " + name;
  }
}
