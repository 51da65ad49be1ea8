package io.kimaicontract.coverage;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.Pointers;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Json;
import io.kimaicontract.verdict.result.SeenAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Records the properties of answers, by reader and by the form of their values. */
public final class AnswerSurvey {
  /** Matches the part of a created person's name that differs from run to run. */
  private static final Pattern OWN_NAME = Pattern.compile("kc-[0-9a-f]+-(\\w+?)(?:-\\d+)?(?= |$)");

  private static final String COMPONENTS = "#/components/schemas/";

  private final Contract contract;
  private final Map<String, Map<String, Objects>> schemas = new TreeMap<>();
  private final Map<String, Map<String, Map<String, Integer>>> unset = new TreeMap<>();

  /** The objects of a schema in the answers of one operation. */
  private static final class Objects {
    private final Map<String, Values> properties = new TreeMap<>();

    Values property(String name) {
      return properties.computeIfAbsent(name, ignored -> new Values());
    }
  }

  /** The values of a property. */
  private static final class Values {
    private final Map<String, Integer> seen = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, Integer> forms = new TreeMap<>();
  }

  /** A survey of answers along the contract. */
  public AnswerSurvey(Contract contract) {
    this.contract = contract;
  }

  /** Adds an exchange of the run. */
  public void visit(Exchange exchange) {
    if (exchange.status() < 200 || exchange.status() > 299) {
      return;
    }
    contract
        .find(exchange.request().method(), exchange.request().path())
        .ifPresent(
            operation -> {
              add(operation, exchange);
              unset(operation, exchange);
            });
  }

  /**
   * The properties of the successful answers.
   *
   * @param run the id of the run
   * @param mask masks secrets
   */
  public SeenAnswers seen(String run, UnaryOperator<String> mask) {
    List<SeenAnswers.Schema> found = new ArrayList<>();
    schemas.forEach(
        (name, byOperation) ->
            byOperation.forEach(
                (operation, objects) -> found.add(schema(name, operation, objects, mask))));
    List<SeenAnswers.Unset> left = new ArrayList<>();
    unset.forEach(
        (operation, properties) ->
            properties.forEach(
                (property, values) ->
                    left.add(new SeenAnswers.Unset(operation, mask.apply(property), values))));
    return new SeenAnswers(SeenAnswers.FORMAT, run, found, left);
  }

  private void add(Operation operation, Exchange exchange) {
    operation
        .schemaPointer(exchange.status())
        .ifPresent(
            pointer ->
                walk(
                    exchange.json(),
                    pointer,
                    "the answer of " + operation.name(),
                    operation.name(),
                    OWN_NAME.matcher(exchange.request().caller().name()).replaceAll("$1")));
  }

  /** Notes the booleans of a created thing that were not sent, and their values in the answer. */
  private void unset(Operation operation, Exchange exchange) {
    JsonNode sent =
        exchange.request().payload().flatMap(Json::parse).orElse(MissingNode.getInstance());
    if (!operation.method().equals("POST") || !sent.isObject()) {
      return;
    }
    exchange
        .json()
        .forEachEntry(
            (property, value) -> {
              if (value.isBoolean() && !sent.has(property)) {
                unset
                    .computeIfAbsent(operation.name(), o -> new TreeMap<>())
                    .computeIfAbsent(property, p -> new TreeMap<>())
                    .merge(value.toString(), 1, Integer::sum);
              }
            });
  }

  private void walk(
      JsonNode value, String pointer, String subject, String operation, String caller) {
    String at = contract.resolve(pointer);
    JsonNode schema = contract.at(at);
    String name = at.startsWith(COMPONENTS) ? name(at, pointer, subject) : subject;
    if (value.isArray() && schema.has("items")) {
      value.forEach(item -> walk(item, at + "/items", name, operation, caller));
    } else if (value.isObject() && schema.path("properties").size() > 0) {
      Objects objects =
          schemas
              .computeIfAbsent(name, ignored -> new TreeMap<>())
              .computeIfAbsent(operation, ignored -> new Objects());
      Set<String> properties = new TreeSet<>(schema.path("properties").propertyNames());
      properties.addAll(value.propertyNames());
      for (String property : properties) {
        property(objects.property(property), value.path(property), caller);
        String below = at + "/properties/" + Pointers.step(property);
        walk(value.path(property), below, name + "." + property, operation, caller);
      }
    }
  }

  private static String name(String at, String pointer, String subject) {
    String name = at.substring(COMPONENTS.length());
    return name.contains("/") ? subject : at.equals(pointer) ? subject : name;
  }

  private static void property(Values values, JsonNode value, String caller) {
    if (value.isMissingNode()) {
      values.missing.merge(caller, 1, Integer::sum);
      return;
    }
    values.seen.merge(caller, 1, Integer::sum);
    values.forms.merge(ValueForm.of(value), 1, Integer::sum);
  }

  private static SeenAnswers.Schema schema(
      String name, String operation, Objects objects, UnaryOperator<String> mask) {
    List<SeenAnswers.Property> properties = new ArrayList<>();
    objects.properties.forEach(
        (property, values) ->
            properties.add(
                new SeenAnswers.Property(
                    mask.apply(property), values.seen, values.missing, values.forms)));
    return new SeenAnswers.Schema(name, List.of(operation), properties);
  }
}
