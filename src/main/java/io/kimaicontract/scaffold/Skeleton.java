package io.kimaicontract.scaffold;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.StatusName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The skeleton of one operation: a rule with a scenario, and one for the query's parameters. */
final class Skeleton {
  /** How many things a scenario makes at most. */
  static final int MOST_GIVEN = 3;

  private static final int WIDE = 90;
  private static final int MOST_ROWS = 20;
  private static final int NOT_FOUND = 404;

  private final Contract contract;
  private final Operation operation;
  private final PathPrerequisites pathPrerequisites;
  private final Supplier<String> ids;
  private final List<String> lines = new ArrayList<>();

  private Skeleton(Contract contract, Operation operation, Supplier<String> ids) {
    this.contract = contract;
    this.operation = operation;
    this.pathPrerequisites = PathPrerequisites.of(operation);
    this.ids = ids;
  }

  /** The lines of the rule; each scenario takes an id. */
  static List<String> of(
      Contract contract, Operation operation, Frame frame, Supplier<String> ids) {
    Skeleton skeleton = new Skeleton(contract, operation, ids);
    skeleton.rule(frame);
    return skeleton.lines;
  }

  /**
   * What is known of the operation besides its document.
   *
   * @param since the tag of the release that brings it; may be empty
   * @param reason why it cannot succeed; may be empty
   */
  record Frame(String since, String reason) {}

  private void rule(Frame frame) {
    boolean reads = operation.method().equals("GET") && pathPrerequisites.nouns().isEmpty();
    List<JsonNode> parameters = pathPrerequisites.known() ? operation.query() : List.of();
    boolean makes = parameters.stream().anyMatch(p -> ResourceNouns.of(name(p)).isPresent());
    lines.add("");
    lines.add(("  " + (reads && !makes ? "@reads " : "@writes ") + frame.since()).stripTrailing());
    lines.add("  Rule: " + operation.name() + " answers as its document says");
    if (!frame.reason().isEmpty()) {
      lines.add("");
      lines.add("    # It cannot succeed: " + frame.reason() + ".");
    }
    scenario();
    if (!parameters.isEmpty()) {
      outline(parameters);
    }
  }

  private void scenario() {
    ExampleValues exampleValues = new ExampleValues(contract, pathPrerequisites.nouns());
    // Kimai's older documents declare a body of GET, which no client should send.
    List<String> body =
        operation
            .bodyPointer()
            .filter(p -> !operation.method().equals("GET"))
            .map(p -> docString(exampleValues.body(p)))
            .orElse(List.of());
    lines.add("");
    if (!pathPrerequisites.known()) {
      lines.add(
          "    # No step makes what the path names; make it with a call, or leave it unknown.");
    }
    lines.add("    Scenario: [" + ids.get() + "] Susan calls " + operation.name());
    steps(exampleValues.nouns(), pathPrerequisites.path() + (body.isEmpty() ? "" : " with"), body);
  }

  private void outline(List<JsonNode> parameters) {
    ExampleValues exampleValues = new ExampleValues(contract, pathPrerequisites.nouns());
    List<String> rows = new ArrayList<>();
    rows.add("query");
    parameters.forEach(p -> rows.addAll(rows(p, exampleValues)));
    List<String> shown = rows.subList(0, Math.min(rows.size(), MOST_ROWS));
    lines.add("");
    lines.add(
        "    Scenario Outline: [" + ids.get() + "] Susan calls " + operation.name() + "?<query>");
    steps(exampleValues.nouns(), pathPrerequisites.path() + "?<query>", List.of());
    lines.add("");
    lines.add("      Examples: documented parameters");
    int width = shown.stream().mapToInt(String::length).max().orElse(0);
    shown.forEach(row -> lines.add("        | " + pad(row, width) + " |"));
  }

  private List<String> rows(JsonNode parameter, ExampleValues exampleValues) {
    String name = name(parameter);
    List<String> values = operation.queryValues().getOrDefault(name, List.of());
    return values.isEmpty()
        ? List.of(name + "=" + exampleValues.parameter(name, parameter.path("schema")))
        : values.stream().map(value -> name + "=" + value).toList();
  }

  private void steps(List<String> nouns, String call, List<String> body) {
    String keyword = "Given ";
    for (String noun : nouns) {
      lines.add("      " + keyword + ResourceNouns.given(noun));
      keyword = "And ";
    }
    lines.add("      When Susan calls " + operation.method() + " " + call);
    body.forEach(line -> lines.add("        " + line));
    lines.add("      Then the answer is " + StatusName.withNumber(status()));
  }

  /** The success that is declared first, else what is; nothing is found by an id of nothing. */
  private int status() {
    if (!pathPrerequisites.known()) {
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
    List<String> text = new ArrayList<>();
    text.add("\"\"\"json");
    text.addAll((line.length() <= WIDE ? line : Json.pretty(body)).lines().toList());
    text.add("\"\"\"");
    return text;
  }

  private static String name(JsonNode parameter) {
    return parameter.path("name").asString("");
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
