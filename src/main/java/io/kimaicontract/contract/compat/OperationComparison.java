package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.Pointers;
import io.kimaicontract.contract.compat.Difference.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares an operation that both documents have. */
final class OperationComparison {
  private static final String SCHEMA = "/schema";

  private final Contract before;
  private final Contract after;
  private final Operation was;
  private final Operation now;
  private final Conditions conditions;
  private final Differences found;

  OperationComparison(
      Contract before, Contract after, Operation was, Operation now, Differences found) {
    this.before = before;
    this.after = after;
    this.was = was;
    this.now = now;
    this.conditions = new Conditions(before, after);
    this.found = found;
  }

  void compare() {
    new ParameterComparison(before, after, was, now, this::schemas, found).compare();
    body();
    responses();
    flag(Kind.DEPRECATED, "deprecated");
    flag(Kind.INTERNAL, "x-internal");
    new SecurityComparison(before, after).compare(was, now, f -> found.add(now.name(), null, f));
    text("operationId");
  }

  private void schemas(Direction direction, SchemaNode older, SchemaNode newer) {
    new SchemaComparison(new Spot(now.name(), direction), conditions, found).compare(older, newer);
  }

  private void body() {
    JsonNode older = was.node().path("requestBody");
    JsonNode newer = now.node().path("requestBody");
    String subject = "the request of " + now.name();
    String place = now.pointer() + "/requestBody";
    if (older.isMissingNode() && newer.isMissingNode()) {
      return;
    }
    boolean required = newer.path("required").asBoolean(false);
    if (older.isMissingNode()) {
      add(
          Direction.REQUEST,
          Finding.added(Kind.BODY, required ? Impact.BREAKING : Impact.ADDITIVE, subject, place));
      return;
    }
    if (newer.isMissingNode()) {
      add(Direction.REQUEST, Finding.gone(Kind.BODY, Impact.BREAKING, subject, was.pointer()));
      return;
    }
    boolean wasRequired = older.path("required").asBoolean(false);
    if (wasRequired != required) {
      Impact impact = required ? Impact.BREAKING : Impact.ADDITIVE;
      add(
          Direction.REQUEST,
          Finding.other(
              Kind.REQUIRED,
              impact,
              subject,
              place,
              wasRequired ? "required" : "",
              required ? "required" : ""));
    }
    contents(Direction.REQUEST, subject, "/requestBody");
  }

  private void responses() {
    for (String status : union(was.node().path("responses"), now.node().path("responses"))) {
      String below = "/responses/" + status;
      String subject = "status " + status;
      if (!now.statuses().contains(status)) {
        add(
            Direction.RESPONSE,
            Finding.gone(Kind.STATUS, Impact.BREAKING, subject, was.pointer() + below));
      } else if (!was.statuses().contains(status)) {
        add(
            Direction.RESPONSE,
            Finding.added(Kind.STATUS, Impact.ADDITIVE, subject, now.pointer() + below));
      } else {
        contents(Direction.RESPONSE, "the " + status + " of " + now.name(), below);
        headers(status, below + "/headers");
      }
    }
  }

  private void headers(String status, String below) {
    JsonNode older = before.at(was.pointer() + below);
    JsonNode newer = after.at(now.pointer() + below);
    for (String name : union(older, newer)) {
      String subject = "header " + name + " of " + status;
      if (!newer.has(name)) {
        add(
            Direction.RESPONSE,
            Finding.gone(Kind.HEADER, Impact.BREAKING, subject, was.pointer() + below));
      } else if (!older.has(name)) {
        add(
            Direction.RESPONSE,
            Finding.added(Kind.HEADER, Impact.ADDITIVE, subject, now.pointer() + below));
      } else {
        String schema = below + "/" + Pointers.step(name) + SCHEMA;
        schemas(
            Direction.RESPONSE,
            SchemaNode.at(before, was.pointer() + schema, subject),
            SchemaNode.at(after, now.pointer() + schema, subject));
      }
    }
  }

  private void contents(Direction direction, String subject, String at) {
    String below = at + "/content";
    JsonNode older = before.at(was.pointer() + below);
    JsonNode newer = after.at(now.pointer() + below);
    for (String type : union(older, newer)) {
      String content = below + "/" + Pointers.step(type);
      if (!newer.has(type)) {
        add(
            direction,
            Finding.gone(
                Kind.BODY, Impact.BREAKING, subject + " as " + type, was.pointer() + content));
      } else if (!older.has(type)) {
        add(
            direction,
            Finding.added(
                Kind.BODY, Impact.ADDITIVE, subject + " as " + type, now.pointer() + content));
      } else {
        schemas(
            direction,
            SchemaNode.at(before, was.pointer() + content + SCHEMA, subject),
            SchemaNode.at(after, now.pointer() + content + SCHEMA, subject));
      }
    }
  }

  private void flag(Kind kind, String keyword) {
    boolean older = was.node().path(keyword).asBoolean(false);
    boolean newer = now.node().path(keyword).asBoolean(false);
    if (older != newer) {
      found.add(
          now.name(),
          null,
          Finding.other(
              kind,
              Impact.COSMETIC,
              now.name(),
              now.pointer(),
              older ? "yes" : "",
              newer ? "yes" : ""));
    }
  }

  private void text(String keyword) {
    String older = was.node().path(keyword).asString("");
    String newer = now.node().path(keyword).asString("");
    if (!older.equals(newer)) {
      found.add(
          now.name(),
          null,
          Finding.other(
              Kind.NAME,
              Impact.COSMETIC,
              keyword + " of " + now.name(),
              now.pointer(),
              older,
              newer));
    }
  }

  private void add(Direction direction, Finding finding) {
    found.add(new Spot(now.name(), direction), finding);
  }

  static Set<String> union(JsonNode older, JsonNode newer) {
    Map<String, Boolean> names = new LinkedHashMap<>();
    older.propertyNames().forEach(name -> names.put(name, true));
    newer.propertyNames().forEach(name -> names.put(name, true));
    return new LinkedHashSet<>(names.keySet());
  }
}
