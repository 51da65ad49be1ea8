package io.kimaicontract.coverage;

import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaPaths;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.verdict.OperationReach;
import io.kimaicontract.verdict.OperationReach.Items;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Counts what exchanges reach of one operation. */
final class Tally {
  /** Whoever is turned away with it never came to the operation. */
  private static final int UNAUTHORIZED = 401;

  private static final String SENT = "request ";
  private static final String ANSWERED = "response ";

  private final Operation operation;
  private final SchemaPaths schemas;
  private final Set<String> statuses = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> answered = new HashSet<>();
  private final Set<String> values = new HashSet<>();
  private int calls;
  private boolean succeeded;

  Tally(Operation operation, SchemaPaths schemas) {
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

  /** What was reached; a success needs no reason. */
  OperationReach reach(String reason) {
    return new OperationReach(
        operation.name(),
        calls,
        succeeded,
        succeeded ? "" : reason,
        items(operation.statuses(), statuses),
        items(operation.queryParameters(), parameters),
        items(operation.bodyPointer().map(schemas::of).orElse(Set.of()), sent),
        items(operation.successPointer().map(schemas::of).orElse(Set.of()), answered),
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
    var parts = all.stream().distinct().collect(Collectors.partitioningBy(reached::contains));
    return new Items(
        Stream.ofNullable(parts.get(true)).flatMap(List::stream).toList(),
        Stream.ofNullable(parts.get(false)).flatMap(List::stream).toList());
  }
}
