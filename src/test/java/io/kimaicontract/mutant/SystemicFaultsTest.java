package io.kimaicontract.mutant;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.kimaicontract.mutant.engine.Baseline;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.MutantRunner;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.run.Nightly;
import io.kimaicontract.verdict.finding.Finding;
import io.kimaicontract.verdict.finding.Findings;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One cause that shows itself everywhere is a handful of findings, and the first one names it. */
class SystemicFaultsTest {
  private static final int MOST = 10;
  private static final Predicate<Call> API = call -> call.path().startsWith("/api/");

  static Stream<Arguments> faults() {
    return Nightly.first(
        5,
        Stream.of(
            fault(
                "every POST is answered 201 without a body",
                Mutation.answers(
                    API.and(call -> call.method().equals("POST")),
                    a -> a.status() == 200 ? Answer.empty(201) : a),
                "201"),
            fault(
                "the colour is gone from nested objects",
                Mutation.answers(API, a -> changed(a, SystemicFaultsTest::withoutNestedColours)),
                "color"),
            fault(
                "every boolean is 0 or 1",
                Mutation.answers(API, a -> changed(a, SystemicFaultsTest::numbersForBooleans)),
                "boolean"),
            fault(
                "every 404 is a 500",
                Mutation.answers(
                    API, a -> a.status() == 404 ? Errors.of(500, "Internal Server Error") : a),
                "500"),
            fault(
                "deletions are without effect",
                Mutation.calls(
                    API.and(call -> call.method().equals("DELETE")),
                    (call, next) ->
                        next.handle(call.withMethod("GET")).status() == 200
                            ? Answer.empty(204)
                            : next.handle(call)),
                "404 Not Found"),
            fault(
                "the order that is asked for is ignored",
                Queries.ignoring(API.and(call -> call.method().equals("GET")), "order", "orderBy"),
                "order"),
            fault(
                "date-times have no offset",
                Mutation.answers(API, a -> changed(a, SystemicFaultsTest::withoutOffsets)),
                "date-time")));
  }

  private static Arguments fault(String what, Mutation mutation, String named) {
    return Arguments.of(what, mutation, named);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void oneCauseIsAHandfulOfFindings(String what, Mutation mutation, String named) {
    List<Finding> findings =
        Findings.of(
            MutantRunner.run(
                Baseline.DOCUMENTED, mutation, List.of("classpath:features"), Optional.empty()));

    String titles = String.join("\n", findings.stream().map(Finding::title).toList());
    assertThat(titles, findings, not(hasSize(0)));
    assertThat(titles, findings.size(), lessThanOrEqualTo(MOST));
    assertThat(titles, mostFrequent(findings).title(), containsString(named));
  }

  /** Not the first, which is the gravest. */
  private static Finding mostFrequent(List<Finding> findings) {
    return Collections.max(findings, Comparator.comparing(finding -> finding.hits().size()));
  }

  private static Answer changed(Answer answer, java.util.function.UnaryOperator<JsonNode> change) {
    return answer.status() < 300 && answer.isJson()
        ? answer.withJson(change.apply(answer.json()))
        : answer;
  }

  private static JsonNode withoutNestedColours(JsonNode node) {
    for (JsonNode child : node) {
      if (child.isContainer()) {
        child.forEach(below -> remove(below, "color"));
        if (node.isObject()) {
          remove(child, "color");
        }
      }
    }
    return node;
  }

  private static void remove(JsonNode node, String name) {
    if (node instanceof ObjectNode object) {
      object.remove(name);
    }
    node.forEach(child -> remove(child, name));
  }

  private static JsonNode numbersForBooleans(JsonNode node) {
    if (node.isBoolean()) {
      return JsonNodeFactory.instance.numberNode(node.asBoolean() ? 1 : 0);
    }
    return mapped(node, SystemicFaultsTest::numbersForBooleans);
  }

  private static JsonNode withoutOffsets(JsonNode node) {
    if (node.isString()) {
      return JsonNodeFactory.instance.stringNode(
          node.asString().replaceAll("^(\\d{4}-\\d\\d-\\d\\dT[\\d:]{8})[+-]\\d\\d:?\\d\\d$", "$1"));
    }
    return mapped(node, SystemicFaultsTest::withoutOffsets);
  }

  private static JsonNode mapped(JsonNode node, java.util.function.UnaryOperator<JsonNode> change) {
    if (node instanceof ObjectNode object) {
      List.copyOf(object.propertyNames())
          .forEach(name -> object.set(name, change.apply(object.path(name))));
    } else if (node instanceof tools.jackson.databind.node.ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, change.apply(array.get(i)));
      }
    }
    return node;
  }
}
