package io.kimaicontract.input;

import io.kimaicontract.contract.Operation;
import java.util.List;

/**
 * A place of an operation's requests that takes a value.
 *
 * @param operation the operation
 * @param place where its requests carry the value
 * @param name the name, with dots between the levels of a body, such as {@code members.0.user};
 *     empty for a whole body
 * @param type the type of its values
 * @param required whether the document requires it
 * @param choices the values that the document lists; empty if it lists none
 * @param form the name of the body's schema; empty if it has none
 */
public record InputField(
    Operation operation,
    InputPlace place,
    String name,
    ValueType type,
    boolean required,
    List<String> choices,
    String form) {

  /** The field in causes, without positions in lists, such as {@code members.user}. */
  public String label() {
    return switch (place) {
      case FIELD -> name.replaceAll("(^|\\.)\\d+\\.", "$1");
      case QUERY -> "?" + name;
      case PATH -> "{" + name + "}";
      case BODY -> "the body";
    };
  }

  /** The first step of the name. */
  String root() {
    return name.replaceAll("\\..*", "");
  }

  /** The last step of the name. */
  String last() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The name of a list's parameter without its brackets. */
  String bare() {
    return name.replace("[]", "");
  }

  /** Whether the body is one of Kimai's forms, whose errors name fields (rule E2). */
  boolean isOfForm() {
    return form.contains("Form");
  }

  /** What is read to see what became of the field: its resource and form. */
  String owner() {
    return operation.path().split("/", -1)[2] + " " + form;
  }

  /** The same field below other resources, such as that of a rate; or else its own. */
  String siblings() {
    String[] steps = operation.path().split("/", -1);
    boolean below = steps.length > 4 && steps[steps.length - 2].startsWith("{");
    return below ? steps[steps.length - 1] + " " + name : shared();
  }

  /** The same field in creation and change: the resource, the form without its use, the name. */
  String shared() {
    String resource = operation.path().split("/", -1)[2];
    String use = form.replaceAll("(Edit|Create)?Form$", "");
    return switch (place) {
      case FIELD -> resource + " " + (isOfForm() ? use : operation.name()) + " " + name;
      case QUERY, BODY -> operation.name() + " " + name;
      case PATH -> resource + " " + name;
    };
  }
}
