package io.kimaicontract.coverage;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.SchemaPaths;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.verdict.Reach;
import io.kimaicontract.verdict.Reach.Share;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Measures from the traffic of a run how much of the contract it reached. */
public final class Coverage {
  private final Contract contract;
  private final SchemaPaths schemas;
  private final Set<String> called = new HashSet<>();
  private final Set<String> succeeded = new HashSet<>();
  private final Set<String> parameters = new HashSet<>();
  private final Set<String> sent = new HashSet<>();
  private final Set<String> answered = new HashSet<>();

  private Coverage(Contract contract) {
    this.contract = contract;
    this.schemas = new SchemaPaths(contract);
  }

  /** What these exchanges reached of the contract. */
  public static Reach of(Contract contract, List<Exchange> exchanges) {
    Coverage coverage = new Coverage(contract);
    exchanges.forEach(coverage::visit);
    return coverage.reach();
  }

  private void visit(Exchange exchange) {
    Optional<Operation> found =
        contract.find(exchange.request().method(), exchange.request().path());
    if (found.isEmpty()) {
      return;
    }
    Operation operation = found.get();
    called.add(operation.name());
    for (Parameter parameter : exchange.request().query()) {
      parameters.add(operation.name() + " " + parameter.name());
    }
    exchange
        .request()
        .payload()
        .flatMap(Json::parse)
        .ifPresent(body -> names(operation, body, operation.bodyPointer(), sent));
    if (exchange.response().succeeded() && operation.responseKey(exchange.status()).isPresent()) {
      succeeded.add(operation.name());
      names(operation, exchange.json(), operation.schemaPointer(exchange.status()), answered);
    }
  }

  private void names(
      Operation operation, JsonNode value, Optional<String> pointer, Set<String> into) {
    pointer.ifPresent(
        p -> schemas.in(value, p).forEach(path -> into.add(operation.name() + " " + path)));
  }

  private Reach reach() {
    Set<String> all = new HashSet<>();
    Set<String> allParameters = new HashSet<>();
    Set<String> allSent = new HashSet<>();
    Set<String> allAnswered = new HashSet<>();
    for (Operation operation : contract.operations()) {
      String name = operation.name();
      all.add(name);
      operation.queryParameters().forEach(p -> allParameters.add(name + " " + p));
      operation
          .bodyPointer()
          .ifPresent(p -> schemas.of(p).forEach(path -> allSent.add(name + " " + path)));
      operation
          .successPointer()
          .ifPresent(p -> schemas.of(p).forEach(path -> allAnswered.add(name + " " + path)));
    }
    Map<String, Share> shares = new LinkedHashMap<>();
    shares.put("operations", share(called, all));
    shares.put("operations with success", share(succeeded, all));
    shares.put("query parameters", share(parameters, allParameters));
    shares.put("request properties", share(sent, allSent));
    shares.put("response properties", share(answered, allAnswered));
    return new Reach(shares, without(called), without(succeeded));
  }

  private static Share share(Set<String> reached, Set<String> all) {
    return new Share((int) reached.stream().filter(all::contains).count(), all.size());
  }

  private List<String> without(Set<String> reached) {
    return contract.operations().stream()
        .map(Operation::name)
        .filter(name -> !reached.contains(name))
        .toList();
  }
}
