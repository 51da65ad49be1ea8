package io.kimaicontract.mutant.engine;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Lists that hold something else than what was asked for. */
public final class Lists {
  private Lists() {}

  /** Lists as if these parameters were not given. */
  public static Mutation without(Predicate<Call> where, String... parameters) {
    return calls(where, (call, next) -> unlessRefused(call, less(call, parameters), next));
  }

  /** Lists as if a parameter was given so. */
  public static Mutation asking(Predicate<Call> where, String parameter, String value) {
    return calls(where, (call, next) -> unlessRefused(call, more(call, parameter, value), next));
  }

  /** Answers an empty list in place of a refusal. */
  public static Mutation tolerant(Predicate<Call> where) {
    return answers(where, Errors.granted(400, "[]"));
  }

  /** Adds items that would be listed without these parameters. */
  public static Mutation adding(
      Predicate<Call> where, Predicate<JsonNode> such, String... parameters) {
    return calls(
        where,
        (call, next) -> {
          Answer all = next.handle(less(call, parameters));
          return merged(next.handle(call), all, (item, known) -> known || such.test(item));
        });
  }

  /** Lists whatever is such, visible or not. */
  public static Answer everything(Call call, Handler next, Predicate<JsonNode> such) {
    Answer all = next.handle(more(call, "visible", "3"));
    return merged(all, all, (item, known) -> such.test(item));
  }

  /** The list from its end to its begin. */
  public static Answer reversed(Answer answer) {
    if (answer.status() != 200 || !(answer.json() instanceof ArrayNode list)) {
      return answer;
    }
    ArrayNode other = list.arrayNode();
    list.forEach(item -> other.insert(0, item));
    return answer.withJson(other);
  }

  private static Answer unlessRefused(Call call, Call other, Handler next) {
    Answer answer = next.handle(call);
    return answer.status() == 200 ? next.handle(other) : answer;
  }

  private static Answer merged(Answer answer, Answer all, BiPredicate<JsonNode, Boolean> kept) {
    if (answer.status() != 200 || all.status() != 200) {
      return answer;
    }
    List<JsonNode> known = answer.json().valueStream().toList();
    ArrayNode items = ((ArrayNode) answer.json()).arrayNode();
    for (JsonNode item : all.json()) {
      if (kept.test(item, known.contains(item))) {
        items.add(item);
      }
    }
    return answer.withJson(items);
  }

  private static Call less(Call call, String... parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>(call.query().values());
    values.keySet().removeAll(List.of(parameters));
    return call.withQuery(new Query(values));
  }

  private static Call more(Call call, String parameter, String value) {
    Map<String, List<String>> values = new LinkedHashMap<>(call.query().values());
    values.put(parameter, List.of(value));
    return call.withQuery(new Query(values));
  }
}
