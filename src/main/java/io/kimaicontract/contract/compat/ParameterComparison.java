package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares the parameters of an operation, those of its path included. */
final class ParameterComparison {
  private static final Map<String, String> DEFAULT_STYLES =
      Map.of("query", "form", "path", "simple", "header", "simple", "cookie", "form");

  private final Contract before;
  private final Contract after;
  private final Operation was;
  private final Operation now;
  private final Schemas schemas;
  private final Differences found;

  /** Compares the schemas of a parameter. */
  interface Schemas {
    void compare(Direction direction, SchemaNode older, SchemaNode newer);
  }

  /** A parameter and where it stands. */
  private record Parameter(JsonNode node, String pointer) {
    String text(String keyword, String otherwise) {
      return node.path(keyword).asString(otherwise);
    }

    boolean is(String keyword) {
      return node.path(keyword).asBoolean(false);
    }
  }

  ParameterComparison(
      Contract before,
      Contract after,
      Operation was,
      Operation now,
      Schemas schemas,
      Differences found) {
    this.before = before;
    this.after = after;
    this.was = was;
    this.now = now;
    this.schemas = schemas;
    this.found = found;
  }

  void compare() {
    Map<String, Parameter> older = parameters(before, was);
    Map<String, Parameter> newer = parameters(after, now);
    older.forEach(
        (name, parameter) -> {
          Parameter same = newer.get(name);
          if (same == null) {
            add(Finding.gone(Kind.PARAMETER, Impact.BREAKING, name, parameter.pointer));
          } else {
            compare(name, parameter, same);
          }
        });
    newer.forEach(
        (name, parameter) -> {
          if (!older.containsKey(name)) {
            boolean required = parameter.is("required");
            add(
                Finding.other(
                    Kind.PARAMETER,
                    required ? Impact.BREAKING : Impact.ADDITIVE,
                    name,
                    parameter.pointer,
                    "",
                    required ? "required" : "optional"));
          }
        });
  }

  private void compare(String name, Parameter older, Parameter newer) {
    flag(Kind.REQUIRED, "required", name, older, newer);
    flag(Kind.DEPRECATED, "deprecated", name, older, newer);
    String before = style(older);
    String after = style(newer);
    if (!before.equals(after)) {
      add(Finding.other(Kind.SERIALIZATION, Impact.BREAKING, name, newer.pointer, before, after));
    }
    if (older.is("allowEmptyValue") != newer.is("allowEmptyValue")) {
      boolean empty = newer.is("allowEmptyValue");
      add(
          Finding.other(
              Kind.SERIALIZATION,
              empty ? Impact.ADDITIVE : Impact.BREAKING,
              name,
              newer.pointer,
              empty ? "never empty" : "may be empty",
              empty ? "may be empty" : "never empty"));
    }
    schemas.compare(
        Direction.REQUEST,
        SchemaNode.at(this.before, older.pointer + "/schema", name),
        SchemaNode.at(this.after, newer.pointer + "/schema", name));
  }

  private void flag(Kind kind, String keyword, String name, Parameter older, Parameter newer) {
    boolean before = older.is(keyword);
    boolean after = newer.is(keyword);
    if (before != after) {
      Impact impact =
          kind == Kind.DEPRECATED ? Impact.COSMETIC : after ? Impact.BREAKING : Impact.ADDITIVE;
      add(
          Finding.other(
              kind, impact, name, newer.pointer, before ? "yes" : "", after ? "yes" : ""));
    }
  }

  private static String style(Parameter parameter) {
    String style =
        parameter.text("style", DEFAULT_STYLES.getOrDefault(parameter.text("in", ""), ""));
    boolean explode = parameter.node.path("explode").asBoolean(style.equals("form"));
    return style + (explode ? ", exploded" : "");
  }

  /** The parameters by kind and name; those of a path by their position, as names say nothing. */
  private static Map<String, Parameter> parameters(Contract contract, Operation operation) {
    Map<String, Parameter> named = new LinkedHashMap<>();
    String path = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
    for (String place : List.of(path, operation.pointer())) {
      JsonNode list = contract.at(place).path("parameters");
      for (int i = 0; i < list.size(); i++) {
        String pointer = contract.resolve(place + "/parameters/" + i);
        Parameter parameter = new Parameter(contract.at(pointer), pointer);
        named.put(name(operation, parameter), parameter);
      }
    }
    return named;
  }

  private static String name(Operation operation, Parameter parameter) {
    String name = parameter.text("name", "");
    String in = parameter.text("in", "");
    List<String> places = new ArrayList<>(List.of(operation.path().split("/")));
    int position = places.indexOf("{" + name + "}");
    return in.equals("path") && position >= 0
        ? "path parameter " + ordinal(operation, position)
        : in + " parameter " + name;
  }

  private static String ordinal(Operation operation, int position) {
    String[] parts = operation.path().split("/");
    long number = 0;
    for (int i = 0; i <= position; i++) {
      number += parts[i].startsWith("{") ? 1 : 0;
    }
    return String.valueOf(number);
  }

  private void add(Finding finding) {
    found.add(new Spot(now.name(), Direction.REQUEST), finding);
  }
}
