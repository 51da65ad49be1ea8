package io.kimaicontract.scaffold;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.redaction.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The skeleton of one operation: a rule with a scenario, and one for the query's parameters. */
final class Skeleton {
  static final int MOST_GIVEN = 3;

  private static final int WIDE = 90;
  private static final int MOST_ROWS = 20;
  private static final int NOT_FOUND = 404;

  private final Contract contract;
  private final Operation operation;
  private final Frame frame;
  private final PathPrerequisites prerequisites;

  private Skeleton(Contract contract, Operation operation, Frame frame) {
    this.contract = contract;
    this.operation = operation;
    this.frame = frame;
    this.prerequisites = PathPrerequisites.of(operation);
  }

  /** The view of {@code rule.mustache}; each scenario takes an id. */
  static Rule of(Contract contract, Operation operation, Frame frame, Supplier<String> ids) {
    return new Skeleton(contract, operation, frame).rule(ids);
  }

  /**
   * Facts about the operation that its document does not state.
   *
   * @param since the tag of the release that brings it; may be empty
   * @param reason why it cannot succeed; may be empty
   * @param onCaller whether it may change the caller's own account
   */
  record Frame(String since, String reason, boolean onCaller) {}

  record Rule(String tags, String operation, String reason, List<Scenario> scenarios) {}

  /**
   * One scenario.
   *
   * @param unknown whether no step makes what the path names
   * @param rows the table of examples, its head first; empty for a plain scenario
   */
  record Scenario(
      String id,
      boolean unknown,
      boolean onCaller,
      String operation,
      String caller,
      List<String> givens,
      String call,
      List<String> body,
      String status,
      List<String> rows) {}

  private Rule rule(Supplier<String> ids) {
    List<JsonNode> parameters = prerequisites.known() ? operation.query() : List.of();
    boolean makes =
        !prerequisites.nouns().isEmpty()
            || parameters.stream().anyMatch(p -> ResourceNouns.of(name(p)).isPresent());
    String reads = operation.method().equals("GET") && !makes ? "@reads " : "@writes ";
    List<Scenario> scenarios = new ArrayList<>(List.of(scenario(ids.get())));
    if (!parameters.isEmpty()) {
      scenarios.add(outline(ids.get(), parameters));
    }
    return new Rule(
        (reads + frame.since()).strip(), inLine(operation.name()), frame.reason(), scenarios);
  }

  private Scenario scenario(String id) {
    ExampleValues values = new ExampleValues(contract, prerequisites.nouns());
    // Kimai's older documents declare a body of GET, which no client should send.
    Optional<String> pointer =
        operation.bodyPointer().filter(p -> !operation.method().equals("GET"));
    List<String> body = pointer.map(p -> docString(values.body(p))).orElse(List.of());
    return scenario(id, values.nouns(), pointer.isPresent() ? " with" : "", body, List.of());
  }

  private Scenario outline(String id, List<JsonNode> parameters) {
    ExampleValues values = new ExampleValues(contract, prerequisites.nouns());
    List<String> rows =
        Stream.concat(Stream.of("query"), parameters.stream().flatMap(p -> rows(p, values)))
            .limit(MOST_ROWS)
            .toList();
    int width = rows.stream().mapToInt(String::length).max().orElse(0);
    List<String> table = rows.stream().map(r -> r + " ".repeat(width - r.length())).toList();
    return scenario(id, values.nouns(), "?<query>", List.of(), table);
  }

  private Scenario scenario(
      String id, List<String> nouns, String ending, List<String> body, List<String> rows) {
    String caller = frame.onCaller() ? "John" : "Susan";
    return new Scenario(
        id,
        !prerequisites.known(),
        frame.onCaller(),
        inLine(operation.name()),
        caller,
        nouns.stream().map(noun -> ResourceNouns.given(noun, caller)).toList(),
        inLine(operation.method() + " " + prerequisites.path()) + ending,
        body,
        StatusName.withNumber(status()),
        rows);
  }

  private Stream<String> rows(JsonNode parameter, ExampleValues exampleValues) {
    String name = name(parameter);
    List<String> values = operation.queryValues().getOrDefault(name, List.of());
    return values.isEmpty()
        ? Stream.of(inCell(name + "=" + exampleValues.parameter(name, parameter.path("schema"))))
        : values.stream().map(value -> inCell(name + "=" + value));
  }

  /** The first declared success, or else the first declared status; 404 for an unknown id. */
  private int status() {
    if (!prerequisites.known()) {
      return NOT_FOUND;
    }
    List<String> declared = operation.statuses().stream().filter(s -> s.matches("\\d{3}")).toList();
    return declared.stream()
        .filter(s -> s.startsWith("2"))
        .findFirst()
        .or(() -> declared.stream().findFirst())
        .map(Integer::parseInt)
        .orElse(200);
  }

  private static List<String> docString(JsonNode body) {
    String line = Json.write(body);
    return Stream.of("\"\"\"json", line.length() <= WIDE ? line : Json.pretty(body), "\"\"\"")
        .flatMap(String::lines)
        .toList();
  }

  /** A document may have a line break in a name, which would begin another step. */
  private static String inLine(String text) {
    return PlainText.line(text);
  }

  private static String inCell(String text) {
    return inLine(text).replace("|", "%7C");
  }

  private static String name(JsonNode parameter) {
    return parameter.path("name").asString("");
  }
}
