package io.kimaicontract.contract;

import io.kimaicontract.contract.Finding.Kind;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Compares an answer of the target with its contract, and error answers with our own. */
public final class AnswerCheck {
  private static final ErrorContract ERRORS = ErrorContract.load();

  private final Contract contract;
  private final SchemaCheck schemas;

  /** A check against the contract. */
  public AnswerCheck(Contract contract) {
    this.contract = contract;
    this.schemas = contract.schemas();
  }

  /** The contract that is checked against. */
  public Contract contract() {
    return contract;
  }

  /** Everything in which the answer differs from the contract; empty when it conforms. */
  public List<Finding> check(Exchange exchange) {
    Response answer = exchange.response();
    String method = exchange.request().method();
    if (!speaksOf(exchange)) {
      return List.of();
    }
    Optional<Operation> operation = contract.find(method, exchange.request().path());
    if (answer.status() >= 400) {
      boolean declared =
          operation.filter(o -> o.responseKey(answer.status()).isPresent()).isPresent();
      return ERRORS.check(exchange, operation, declared);
    }
    if (operation.isEmpty()) {
      return List.of(
          new Finding(
              Kind.OPERATION,
              "",
              "#/paths",
              "no operation " + method,
              "answered " + answer.status()));
    }
    return success(operation.get(), exchange);
  }

  private static boolean speaksOf(Exchange exchange) {
    String method = exchange.request().method();
    String path = exchange.request().path();
    return !method.equals("HEAD")
        && !method.equals("OPTIONS")
        && path.startsWith("/api/")
        && !path.startsWith("/api/doc")
        && !(path.endsWith("/") && exchange.status() == 301);
  }

  private List<Finding> success(Operation operation, Exchange exchange) {
    Response answer = exchange.response();
    if (operation.responseKey(answer.status()).isEmpty()) {
      return List.of(
          new Finding(
              Kind.STATUS,
              "",
              operation.pointer() + "/responses",
              "one of the statuses " + operation.statuses(),
              String.valueOf(answer.status())));
    }
    Optional<String> pointer = operation.schemaPointer(answer.status());
    if (pointer.isEmpty()) {
      return noJson(operation, answer);
    }
    List<Finding> findings = new ArrayList<>(Bodies.contentType(answer, pointer.get()));
    Optional<JsonNode> json = answer.json();
    if (json.isEmpty()) {
      findings.add(
          new Finding(Kind.BODY, "", pointer.get(), "a JSON body", Bodies.describe(answer)));
    } else {
      findings.addAll(body(operation, exchange, json.get(), pointer.get()));
      findings.addAll(Leaks.in(json.get(), pointer.get()));
    }
    return findings;
  }

  private List<Finding> body(
      Operation operation, Exchange exchange, JsonNode body, String pointer) {
    List<Finding> declared = schemas.check(body, pointer);
    Optional<Alternative> alternative = Alternative.of(operation, exchange.request());
    if (alternative.isEmpty() || declared.stream().noneMatch(AnswerCheck::isOfShape)) {
      return declared;
    }
    List<Finding> findings = new ArrayList<>();
    String expected = "the declared schema";
    String seen = alternative.get().schema();
    findings.add(new Finding(Kind.VALUE, "", pointer, expected, seen));
    if (body.isArray()) {
      for (int i = 0; i < body.size(); i++) {
        String at = "/" + i;
        schemas.check(body.get(i), alternative.get().pointer()).stream()
            .map(f -> f.below(at))
            .forEach(findings::add);
      }
    } else {
      findings.addAll(schemas.check(body, alternative.get().pointer()));
    }
    return findings;
  }

  private static boolean isOfShape(Finding finding) {
    return finding.kind() == Kind.UNDECLARED
        || (finding.kind() == Kind.TYPE && finding.seen().startsWith("{"));
  }

  /** An answer for which no JSON is declared: a file of a declared type, or nothing. */
  private static List<Finding> noJson(Operation operation, Response answer) {
    String key = operation.responseKey(answer.status()).orElseThrow();
    String pointer = operation.pointer() + "/responses/" + key;
    JsonNode content = operation.node().path("responses").path(key).path("content");
    if (!content.isEmpty()) {
      return Bodies.contentType(answer, pointer, content.propertyNames());
    }
    if (answer.body().isEmpty()) {
      return List.of();
    }
    return List.of(
        new Finding(Kind.BODY, "", pointer, "no body: none is declared", Bodies.describe(answer)));
  }
}
