package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Refusals.yetDone;
import static io.kimaicontract.mutant.engine.Rows.behind;
import static io.kimaicontract.mutant.engine.Rows.forgotten;
import static io.kimaicontract.mutant.engine.Rows.meanwhile;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/changes-that-take-away.feature}. */
final class ClearingMutants {
  private static final String FEATURE = "resources/timesheets/clearing";
  private static final String NOTHING = "A field that is set to null or an empty text is cleared";
  private static final String EXPORTED =
      "Only administrators change and delete exported timesheets";
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH /api/timesheets/\\d+");
  private static final Predicate<Call> DELETE = CallMatcher.path("DELETE /api/timesheets/\\d+");
  private static final Predicate<Call> SILENCE =
      CHANGE.and(CallMatcher.sending("\"description\":\\s*null"));
  private static final Predicate<Call> UNTAG = CHANGE.and(CallMatcher.sending("\"tags\":\\s*\"\""));
  private static final Predicate<Call> REOPEN = CHANGE.and(CallMatcher.sending("\"end\":\\s*null"));

  private ClearingMutants() {}

  static List<Mutant> all() {
    return List.of(
        nothing("a null description is ignored", "TS-83", without(SILENCE, "description")),
        nothing(
            "a null description is empty",
            "TS-83",
            then(SILENCE, one -> one.put("description", ""))),
        nothing(
            "a description is emptied in the answer only",
            "TS-83",
            forgotten(SILENCE, RecordType.TIMESHEET, "description")),
        nothing(
            "without a description nothing is billable",
            "TS-83",
            then(SILENCE, one -> one.put("billable", !one.is("billable")))),
        nothing(
            "a description is not null", "TS-83", instead(SILENCE, Errors.of(400, "Bad Request"))),
        nothing("tags are never removed", "TS-84", without(UNTAG, "tags")),
        nothing(
            "tags are removed from the answer only",
            "TS-84",
            forgotten(UNTAG, RecordType.TIMESHEET, "tags")),
        nothing(
            "the description goes with the tags",
            "TS-84",
            behind(UNTAG, RecordType.TIMESHEET, one -> one.put("description", null))),
        nothing("tags are not empty", "TS-84", instead(UNTAG, Errors.of(400, "Bad Request"))),
        nothing("a null end is ignored", "TS-85", without(REOPEN, "end")),
        nothing(
            "what runs again has ended when read",
            "TS-85",
            forgotten(REOPEN, RecordType.TIMESHEET, "end")),
        nothing("what runs again begins again", "TS-85", then(REOPEN, ClearingMutants::later)),
        nothing(
            "what has ended does not run again",
            "TS-85",
            instead(REOPEN, Errors.of(400, "Bad Request"))),
        exported(
            "the mark bars no change",
            "TS-86 x2",
            meanwhile(CHANGE, RecordType.TIMESHEET, "exported", one -> false)),
        exported("owners change what is exported", "TS-86", seeingAll(johns(CHANGE), c -> c)),
        exported("teamleads change what is exported", "TS-86", seeingAll(tonys(CHANGE), c -> c)),
        exported("a change of what is exported is refused, and made", "TS-86 x2", yetDone(CHANGE)),
        exported(
            "what is exported is not found to change",
            "TS-86 x2",
            answers(CHANGE, a -> a.status() == 403 ? Errors.of(404, "Not Found") : a)),
        exported(
            "the mark bars no deletion",
            "TS-87 x2",
            meanwhile(DELETE, RecordType.TIMESHEET, "exported", one -> false)),
        exported("owners delete what is exported", "TS-87", seeingAll(johns(DELETE), c -> c)),
        exported("teamleads delete what is exported", "TS-87", seeingAll(tonys(DELETE), c -> c)),
        exported("a deletion is refused, and made", "TS-87 x2", yetDone(DELETE)));
  }

  private static Mutant nothing(String name, String kills, Mutation mutation) {
    return new Mutant(name, NOTHING, FEATURE, kills, mutation);
  }

  private static Mutant exported(String name, String kills, Mutation mutation) {
    return new Mutant(name, EXPORTED, FEATURE, kills, mutation);
  }

  private static Predicate<Call> johns(Predicate<Call> calls) {
    return calls.and(CallMatcher.by("john"));
  }

  private static Predicate<Call> tonys(Predicate<Call> calls) {
    return calls.and(CallMatcher.by("tony"));
  }

  private static Mutation without(Predicate<Call> where, String field) {
    return bodies(where, body -> body.remove(field));
  }

  private static Mutation then(Predicate<Call> where, Consumer<Row> change) {
    return stored(where, RecordType.TIMESHEET, change);
  }

  private static void later(Row one) {
    ZonedDateTime begin = one.time("begin");
    one.put("begin", begin == null ? null : begin.plusHours(1));
  }
}
