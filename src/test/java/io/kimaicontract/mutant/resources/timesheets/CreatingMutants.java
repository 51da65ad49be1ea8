package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Refusals.rather;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/creating.feature}: what is stored, and on what. */
final class CreatingMutants {
  private static final String FEATURE = "resources/timesheets/creating";
  private static final String STORED = "A new timesheet is answered as it is stored";
  private static final String WORK = "Project and activity are required and must exist";
  private static final String HIDDEN = "Nothing can be booked on a hidden project or activity";
  private static final Answer BAD = Errors.of(400, "Bad Request");
  private static final Predicate<Call> CREATE = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> JOHN = CREATE.and(CallMatcher.by("john"));
  private static final Predicate<Call> ANNA = CREATE.and(CallMatcher.by("anna"));
  private static final Predicate<Call> PLAIN =
      JOHN.and(
          CallMatcher.sending("\"(tags|exported|billable|user|fixedRate|hourlyRate)\"").negate());
  private static final Predicate<Call> FOR_JOHN = ANNA.and(CallMatcher.sending("\"user\":\\d"));
  private static final Predicate<Call> FULL = ANNA.and(call -> call.query().has("full"));

  private CreatingMutants() {}

  static List<Mutant> all() {
    return List.of(
        stores(
            "what runs has begun long ago",
            "TS-93",
            bodies(
                CREATE.and(CallMatcher.sending("\"begin\"").negate()),
                body -> body.put("begin", "2024-01-15T00:00:00"))),
        stores(
            "what is answered is not what is stored",
            "TS-01, TS-02",
            objects(PLAIN.or(FOR_JOHN), one -> one.put("description", "other"))),
        stores(
            "whoever books for another books for himself",
            "TS-02",
            bodies(FOR_JOHN, body -> body.remove("user"))),
        stores("a user books nothing", "TS-01, TS-93", answers(PLAIN, Errors.renumbered(200, 400))),
        stores(
            "who books is another", "TS-01", objects(PLAIN, one -> Entities.count(one, "/user"))),
        stores(
            "two hours are none",
            "TS-01",
            stored(PLAIN, RecordType.TIMESHEET, one -> one.put("duration", 0))),
        stores("a booking is stored twice", "TS-02", Rows.twice(FOR_JOHN, RecordType.TIMESHEET)),
        stores("nobody books for another", "TS-02", degraded(FOR_JOHN)),
        stores("full cannot be made", "TS-03", instead(FULL, BAD)),
        stores("full is ignored", "TS-03", Queries.ignoring(FULL, "full")),
        stores(
            "full shows another project",
            "TS-03",
            objects(FULL, one -> Entities.count(one, "/project/id"))),
        work(
            "missing and unknown work is chosen",
            "TS-04 x8",
            rather(PLAIN, 400, CreatingMutants::chosen)),
        work(
            "missing and unknown work is refused, and chosen",
            "TS-04 x8",
            andYet(PLAIN, 400, CreatingMutants::chosen)),
        work(
            "wrong work is refused without a field",
            "TS-04 x8",
            rather(
                PLAIN, 400, (state, call, next) -> known(state, call) ? next.handle(call) : BAD)),
        hidden("hidden work is booked", store(PLAIN, CreatingMutants::shown)),
        hidden("hidden work is refused, and booked", andYet(PLAIN, 400, CreatingMutants::shown)),
        hidden(
            "hidden work is refused without a field",
            rather(
                PLAIN, 400, (state, call, next) -> known(state, call) ? BAD : next.handle(call))));
  }

  private static Mutant stores(String name, String kills, Mutation mutation) {
    return new Mutant(name, STORED, FEATURE, kills, mutation);
  }

  private static Mutant work(String name, String kills, Mutation mutation) {
    return new Mutant(name, WORK, FEATURE, kills, mutation);
  }

  private static Mutant hidden(String name, Mutation mutation) {
    return new Mutant(name, HIDDEN, FEATURE, "TS-05 x2", mutation);
  }

  /** Whether project and activity are there, hidden or not. */
  private static boolean known(ReferenceState state, Call call) {
    return state.of(RecordType.PROJECT).find(call.json().path("project").asInt(0)) != null
        && state.of(RecordType.ACTIVITY).find(call.json().path("activity").asInt(0)) != null;
  }

  /** Books on the first project and activity where none is named that is there. */
  private static Answer chosen(ReferenceState state, Call call, Handler next) {
    return next.handle(
        Entities.sent(
            call,
            body -> {
              for (RecordType recordType : List.of(RecordType.PROJECT, RecordType.ACTIVITY)) {
                String field = recordType == RecordType.PROJECT ? "project" : "activity";
                if (state.of(recordType).find(body.path(field).asInt(0)) == null) {
                  body.put(field, state.of(recordType).all().get(0).id());
                }
              }
            }));
  }

  /** Books while everything is visible. */
  private static Answer shown(ReferenceState state, Call call, Handler next) {
    List<Row> hidden =
        List.of(RecordType.PROJECT, RecordType.ACTIVITY).stream()
            .flatMap(recordType -> state.of(recordType).all(row -> !row.is("visible")).stream())
            .toList();
    hidden.forEach(row -> row.put("visible", true));
    try {
      return next.handle(call);
    } finally {
      hidden.forEach(row -> row.put("visible", false));
    }
  }
}
