package io.kimaicontract.coverage;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.PropertyPaths;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.verdict.result.OperationCoverage;
import io.kimaicontract.verdict.result.OperationCoverage.Items;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Records which parts of one operation the exchanges of a run reach. */
final class OperationTracker {
  /** A call refused with this status never reached the operation. */
  private static final int UNAUTHORIZED = 401;

  private static final String SENT = "request ";
  private static final String ANSWERED = "response ";

  private final Operation operation;
  private final PropertyPaths schemas;
  private final Set<String> statuses = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> answered = new HashSet<>();
  private final Set<String> values = new HashSet<>();
  private int calls;
  private boolean succeeded;

  OperationTracker(Operation operation, PropertyPaths schemas) {
    this.operation = operation;
    this.schemas = schemas;
  }

  void visit(Exchange exchange) {
    operation.responseKey(exchange.status()).ifPresent(statuses::add);
    if (exchange.status() == UNAUTHORIZED) {
      return;
    }
    calls++;
    for (Parameter parameter : exchange.request().query()) {
      parameters.add(parameter.name());
      values.add(queryValue(parameter.name(), parameter.value()));
    }
    exchange
        .request()
        .payload()
        .flatMap(Json::parse)
        .ifPresent(body -> operation.bodyPointer().ifPresent(p -> note(body, p, sent, SENT)));
    if (exchange.response().succeeded() && operation.responseKey(exchange.status()).isPresent()) {
      succeeded = true;
      operation
          .schemaPointer(exchange.status())
          .ifPresent(p -> note(exchange.json(), p, answered, ANSWERED));
    }
  }

  /** The coverage of the operation. Reached items need no exemption. */
  OperationCoverage reach(CoverageExemptions coverageExemptions) {
    String reason = succeeded ? "" : coverageExemptions.of(operation.name());
    return new OperationCoverage(
        operation.name(),
        calls,
        succeeded,
        reason,
        items(operation.statuses(), statuses, s -> s.startsWith("2") ? reason : ""),
        items(operation.queryParameters(), parameters),
        items(operation.bodyPointer().map(schemas::of).orElse(Set.of()), sent),
        items(
            operation.successPointer().map(schemas::of).orElse(Set.of()),
            answered,
            path ->
                succeeded
                    ? coverageExemptions.of(operation.name(), path, answered).orElse("")
                    : reason),
        items(declaredValues(), values));
  }

  private void note(JsonNode value, String pointer, Set<String> paths, String where) {
    paths.addAll(schemas.in(value, pointer));
    schemas.valuesIn(value, pointer).forEach(v -> values.add(where + v));
  }

  private List<String> declaredValues() {
    List<String> declared = new ArrayList<>();
    operation
        .queryValues()
        .forEach((name, among) -> among.forEach(v -> declared.add(queryValue(name, v))));
    operation.bodyPointer().ifPresent(p -> add(declared, SENT, schemas.valuesOf(p)));
    operation.successPointer().ifPresent(p -> add(declared, ANSWERED, schemas.valuesOf(p)));
    return declared;
  }

  private static void add(List<String> declared, String where, Set<String> values) {
    values.forEach(v -> declared.add(where + v));
  }

  private static String queryValue(String name, String value) {
    return "query " + name + "=" + value;
  }

  private static Items items(Collection<String> all, Set<String> reached) {
    return items(all, reached, item -> "");
  }

  /**
   * All items, each reached or not.
   *
   * @param excuse gives the reason why an item cannot be reached; empty if it can
   */
  private static Items items(
      Collection<String> all, Set<String> reached, UnaryOperator<String> excuse) {
    List<String> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Map<String, List<String>> excepted = new LinkedHashMap<>();
    for (String item : new LinkedHashSet<>(all)) {
      if (reached.contains(item)) {
        found.add(item);
        continue;
      }
      String reason = excuse.apply(item);
      if (reason.isEmpty()) {
        missing.add(item);
      } else {
        excepted.computeIfAbsent(reason, r -> new ArrayList<>()).add(item);
      }
    }
    return new Items(found, missing, excepted);
  }
}
