package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.Operation;
import io.kimaicontract.contract.Pointers;
import io.kimaicontract.contract.SchemaFinding;
import io.kimaicontract.contract.SchemaFinding.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds the promises of one document that another one withdraws. A server's own document describes
 * that server, so it needs a check of its own.
 *
 * <p>Both are walked from the operations down, side by side: schemas may change their names, and
 * additions are no loss. Pointers refer to the judged document.
 */
final class BackwardCompatibilityCheck {
  private static final String JSON = "/content/application~1json/schema";

  private final Contract judged;
  private final Contract promised;
  private final Set<SchemaFinding> losses = new LinkedHashSet<>();
  private final Set<String> walked = new HashSet<>();

  private BackwardCompatibilityCheck(Contract judged, Contract promised) {
    this.judged = judged;
    this.promised = promised;
  }

  /** The promises that the judged document lacks or changes. */
  static Set<SchemaFinding> of(Contract judged, Contract promised) {
    BackwardCompatibilityCheck loss = new BackwardCompatibilityCheck(judged, promised);
    promised.operations().forEach(loss::operation);
    return loss.losses;
  }

  private void operation(Operation before) {
    Optional<Operation> now = judged.operation(before.name());
    if (now.isEmpty()) {
      lost(Kind.OPERATION, before.pointer(), "the operation");
      return;
    }
    for (String name : before.queryParameters()) {
      if (!now.get().queryParameters().contains(name)) {
        lost(Kind.MISSING, before.pointer() + "/parameters/" + name, "the query parameter");
      }
    }
    for (String status : before.statuses()) {
      if (!now.get().statuses().contains(status)) {
        lost(Kind.STATUS, before.pointer() + "/responses/" + status, "the status");
      } else {
        schema(before.pointer() + "/responses/" + status + JSON);
      }
    }
    schema(before.pointer() + "/requestBody" + JSON);
  }

  private void schema(String pointer) {
    if (promised.at(pointer).isMissingNode()) {
      return;
    }
    if (judged.at(pointer).isMissingNode()) {
      lost(Kind.BODY, pointer, "the schema");
      return;
    }
    walk(pointer, pointer);
  }

  private void walk(String judgedAt, String promisedAt) {
    String mine = judged.resolve(judgedAt);
    String theirs = promised.resolve(promisedAt);
    if (!walked.add(mine + " " + theirs)) {
      return;
    }
    JsonNode now = judged.at(mine);
    JsonNode before = promised.at(theirs);
    same(Kind.TYPE, "type", mine, now, before);
    same(Kind.FORMAT, "format", mine, now, before);
    if (now.has("items") && before.has("items")) {
      walk(mine + "/items", theirs + "/items");
    }
    before
        .path("properties")
        .forEachEntry(
            (name, ignored) -> {
              String below = "/properties/" + Pointers.step(name);
              if (now.path("properties").has(name)) {
                walk(mine + below, theirs + below);
              } else {
                lost(Kind.MISSING, mine + below, "the property");
              }
            });
  }

  private void same(Kind kind, String keyword, String at, JsonNode now, JsonNode before) {
    if (!now.path(keyword).equals(before.path(keyword))) {
      String expected = keyword + " " + before.path(keyword).asString("of no kind");
      losses.add(
          new SchemaFinding(kind, "", at, expected, now.path(keyword).asString("of no kind")));
    }
  }

  private void lost(Kind kind, String pointer, String what) {
    losses.add(new SchemaFinding(kind, "", pointer, what, "missing"));
  }
}
