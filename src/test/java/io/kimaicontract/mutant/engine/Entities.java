package io.kimaicontract.mutant.engine;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON objects of successful answers, and those that are sent. */
public final class Entities {
  private Entities() {}

  /** The answer with each object changed: the one, or those of a list. */
  public static Answer changed(Answer answer, Consumer<ObjectNode> change) {
    if (answer.status() >= 300 || !answer.isJson()) {
      return answer;
    }
    JsonNode json = answer.json();
    if (json instanceof ObjectNode one) {
      change.accept(one);
    } else {
      json.forEach(
          item -> {
            if (item instanceof ObjectNode one) {
              change.accept(one);
            }
          });
    }
    return answer.withJson(json);
  }

  /** The list without such items. */
  public static Answer without(Answer answer, Predicate<JsonNode> such) {
    if (answer.status() != 200 || !answer.json().isArray()) {
      return answer;
    }
    List<JsonNode> kept = answer.json().valueStream().filter(such.negate()).toList();
    return answer.withJson(((ArrayNode) answer.json()).arrayNode().addAll(kept));
  }

  /** The call with its body changed, when that is a JSON object. */
  public static Call sent(Call call, Consumer<ObjectNode> change) {
    JsonNode body = call.body().isEmpty() ? null : call.json();
    if (body instanceof ObjectNode object) {
      change.accept(object);
      return call.withJson(object);
    }
    return call;
  }

  /** Turns a boolean round, when the object has it. */
  public static void negate(ObjectNode object, String field) {
    if (object.path(field).isBoolean()) {
      object.put(field, !object.path(field).asBoolean());
    }
  }

  /** Adds one to a number, when the object has it at the pointer, such as {@code /project/id}. */
  public static void count(ObjectNode object, String pointer) {
    int last = pointer.lastIndexOf('/');
    String name = pointer.substring(last + 1);
    if (object.at(pointer.substring(0, last)) instanceof ObjectNode holder
        && holder.path(name).isNumber()) {
      holder.put(name, holder.path(name).asLong() + 1);
    }
  }

  /** Gives the fields of a body another value where theirs is such a one. */
  public static Consumer<ObjectNode> putting(
      boolean other, Predicate<JsonNode> such, List<String> fields) {
    return body ->
        fields.stream()
            .filter(field -> body.has(field) && such.test(body.path(field)))
            .forEach(field -> body.put(field, other));
  }
}
