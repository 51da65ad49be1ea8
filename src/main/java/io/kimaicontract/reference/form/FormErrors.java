package io.kimaicontract.reference.form;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.HttpError;
import io.kimaicontract.reference.http.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The errors of a submitted form, in the shape of rule E2. */
public final class FormErrors {

  private final List<String> root = new ArrayList<>();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, JsonNode> children = new LinkedHashMap<>();
  private boolean childrenWrong;

  FormErrors(List<String> names) {
    names.forEach(name -> fields.put(name, new ArrayList<>()));
  }

  public void root(String message) {
    root.add(message);
  }

  /**
   * Adds an error to a field; if the form does not show the field, it becomes a root error (rule
   * E5).
   */
  public void field(String name, String message) {
    fields.getOrDefault(name, root).add(message);
  }

  /** The errors of a field that consists of forms (rule E3). */
  public void children(String name, JsonNode parts, boolean wrong) {
    children.put(name, parts);
    childrenWrong |= wrong;
  }

  public boolean has(String name) {
    return !fields.getOrDefault(name, List.of()).isEmpty();
  }

  public boolean any() {
    return childrenWrong
        || !root.isEmpty()
        || fields.values().stream().anyMatch(messages -> !messages.isEmpty());
  }

  void refuseIfAny() {
    if (any()) {
      throw new HttpError(answer());
    }
  }

  private Answer answer() {
    ObjectNode body = Json.object();
    body.put("code", 400);
    body.put("message", "Validation Failed");
    ObjectNode errors = body.putObject("errors");
    write(errors, root);
    ObjectNode parts = errors.putObject("children");
    fields.forEach(
        (name, messages) -> {
          ObjectNode field = parts.putObject(name);
          write(field, messages);
          if (children.containsKey(name)) {
            field.set("children", children.get(name));
          }
        });
    return Answer.json(400, body);
  }

  public static void write(ObjectNode node, List<String> messages) {
    if (!messages.isEmpty()) {
      messages.forEach(node.putArray("errors")::add);
    }
  }
}
