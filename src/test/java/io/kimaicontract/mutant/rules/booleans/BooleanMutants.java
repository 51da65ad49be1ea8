package io.kimaicontract.mutant.rules.booleans;

import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.quirks;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.ExpectedFailures;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.release.Quirk;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The mutants of one kind of thing in {@code rules/booleans}.
 *
 * @param prefix how the ids of its scenarios begin
 * @param known how many of the fields are known to be inherited, or true, when a creation leaves
 *     them out
 * @param loose how many of the fields are known to be false for null and 0
 */
record BooleanMutants(
    String prefix, RecordType recordType, String path, List<String> fields, int known, int loose) {
  static final String TRUE = "False is stored as false, and any other value as true";
  static final String UNSET = "A boolean that is left out is false";
  private static final int VALUES = 5;

  static List<Mutant> all() {
    return Stream.of(
            of("BC", RecordType.CUSTOMER, "customers", 2, 0, "visible", "billable"),
            of(
                "BP",
                RecordType.PROJECT,
                "projects",
                3,
                0,
                "visible",
                "billable",
                "globalActivities"),
            of("BA", RecordType.ACTIVITY, "activities", 2, 0, "visible", "billable"),
            of("BT", RecordType.TIMESHEET, "timesheets", 1, 1, "billable", "exported"),
            of("BU", RecordType.USER, "users", 0, 0, "enabled", "systemAccount"))
        .flatMap(BooleanMutants::mutants)
        .toList();
  }

  private static BooleanMutants of(
      String prefix, RecordType recordType, String plural, int known, int loose, String... fields) {
    return new BooleanMutants(prefix, recordType, plural, List.of(fields), known, loose);
  }

  private Stream<Mutant> mutants() {
    Predicate<Call> post = CallMatcher.path("POST /api/" + path);
    Predicate<Call> patch = CallMatcher.path("PATCH /api/" + path + "/\\d+");
    int all = fields.size();
    return Stream.of(
        value("null is false in creations", "01", post, JsonNode::isNull, false)
            .released(kills("01", all - loose)),
        value("null is false in changes", "02", patch, JsonNode::isNull, false)
            .released(kills("02", all - loose)),
        value("0 is false in creations", "01", post, JsonNode::isNumber, false)
            .released(kills("01", all - loose)),
        value("0 is false in changes", "02", patch, JsonNode::isNumber, false)
            .released(kills("02", all - loose)),
        value("\"false\" is false in creations", "01", post, JsonNode::isString, false),
        value("\"false\" is false in changes", "02", patch, JsonNode::isString, false),
        value("true is false in creations", "01", post, v -> v.isBoolean() && v.asBoolean(), false),
        value("false is true in changes", "02", patch, v -> v.isBoolean() && !v.asBoolean(), true),
        unset("left out of a creation is true", "03", unsetTrue(post))
            .released(kills("03", all - known)),
        unset("left out of a change stays", "04", quirks(Quirk.UNSET_ON_PATCH_UNCHANGED))
            .released(""),
        mutant(
                "a creation stores the opposite",
                "01",
                VALUES * all,
                store(post, this::storesOpposite))
            .released(kills("01", VALUES * all - 2 * loose)),
        mutant(
                "a change stores the opposite",
                "02",
                VALUES * all,
                store(patch, this::storesOpposite))
            .released(kills("02", VALUES * all - 2 * loose)),
        mutant(
                "a change answers the opposite",
                "02",
                VALUES * all,
                calls(patch, this::answersOpposite))
            .released(kills("02", VALUES * all - 2 * loose)));
  }

  private Mutant value(
      String name, String id, Predicate<Call> where, Predicate<JsonNode> such, boolean becomes) {
    return mutant(name, id, fields.size(), bodies(where, Entities.putting(becomes, such, fields)));
  }

  private Mutation unsetTrue(Predicate<Call> where) {
    return bodies(
        where, body -> fields.stream().filter(f -> !body.has(f)).forEach(f -> body.put(f, true)));
  }

  private Answer storesOpposite(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() == 200) {
      Row row = state.of(recordType).get(answer.json().path("id").asInt());
      sent(call).forEach(field -> row.put(field, !row.is(field)));
    }
    return answer;
  }

  private Answer answersOpposite(Call call, Handler next) {
    return Entities.changed(
        next.handle(call), one -> sent(call).forEach(f -> Entities.negate(one, f)));
  }

  /** The fields that the call gives a value. */
  private List<String> sent(Call call) {
    return fields.stream().filter(call.json()::has).toList();
  }

  private Mutant unset(String name, String id, Mutation mutation) {
    return new Mutant(name, UNSET, feature(), kills(id, fields.size()), mutation);
  }

  private Mutant mutant(String name, String id, int rows, Mutation mutation) {
    return new Mutant(name, TRUE, feature(), kills(id, rows), mutation);
  }

  private String feature() {
    return "rules/booleans/" + path;
  }

  private String kills(String id, int rows) {
    return rows == 0 ? "" : new ExpectedFailures(Map.of(prefix + "-" + id, rows)).toString();
  }
}
