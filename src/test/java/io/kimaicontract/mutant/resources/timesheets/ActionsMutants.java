package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Refusals.yetDone;
import static io.kimaicontract.mutant.engine.Rows.behind;
import static io.kimaicontract.mutant.engine.Rows.refused;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/actions.feature}. */
final class ActionsMutants {
  private static final String FEATURE = "resources/timesheets/actions";
  private static final String STOPPED =
      "Only a running timesheet can be stopped, and stopping sets its end";
  private static final String SINGLE = "Starting a timesheet stops the one that is running";
  private static final String DUPLICATED =
      "A duplicate has the same content as the original and is not exported";
  private static final String EXPORTED =
      "Exporting switches the export mark, for users who may set it";
  private static final String DEED = "PATCH /api/timesheets/\\d+/";
  private static final Predicate<Call> STOP = CallMatcher.path(DEED + "stop");
  private static final Predicate<Call> START = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> DUPLICATE = CallMatcher.path(DEED + "duplicate");
  private static final Predicate<Call> EXPORT = CallMatcher.path(DEED + "export");

  private ActionsMutants() {}

  static List<Mutant> all() {
    return List.of(
        stopped("nothing stops", "TS-31, TS-32, TS-34", calls(STOP, ActionsMutants::only)),
        stopped(
            "what stops is answered, not stored",
            "TS-31, TS-32",
            store(STOP, ActionsMutants::goingOn)),
        stopped(
            "what stops ends two hours later",
            "TS-31, TS-33",
            stored(STOP, RecordType.TIMESHEET, one -> later(one, 2))),
        stopped("what has ended ends again", "TS-33", store(STOP, ActionsMutants::again)),
        stopped(
            "what runs cannot be stopped",
            "TS-31, TS-32",
            store(
                STOP,
                (state, call, next) ->
                    Rows.named(state, call, RecordType.TIMESHEET).get("end") == null
                        ? Errors.of(400, "Bad Request")
                        : next.handle(call))),
        stopped(
            "what has ended cannot be stopped",
            "TS-33",
            store(
                STOP,
                (state, call, next) ->
                    Rows.named(state, call, RecordType.TIMESHEET).get("end") == null
                        ? next.handle(call)
                        : Errors.of(400, "Bad Request"))),
        stopped(
            "what was stopped is not listed",
            "TS-32",
            answers(CallMatcher.path("GET /api/timesheets"), a -> a.withBody("[]"))),
        stopped(
            "active takes no 0",
            "TS-32",
            answers(
                CallMatcher.path("GET /api/timesheets").and(CallMatcher.asking("active", "0")),
                a -> Errors.of(400, "Bad Request"))),
        stopped(
            "what lies in the future stops", "TS-34", answers(STOP, Errors.renumbered(400, 200))),
        stopped(
            "what lies in the future is refused, and has ended",
            "TS-34",
            refused(
                STOP,
                400,
                RecordType.TIMESHEET,
                (one, caller) -> one.put("end", one.get("begin")))),
        single("several run", store(START, ActionsMutants::several)),
        single(
            "who runs starts nothing",
            stored(
                START.and(CallMatcher.sending("medlar")),
                RecordType.TIMESHEET,
                one -> one.put("end", one.get("begin")))),
        single(
            "nothing is active",
            answers(CallMatcher.path("GET /api/timesheets/active"), a -> a.withBody("[]"))),
        single(
            "what is active is for teamleads",
            answers(CallMatcher.path("GET /api/timesheets/active"), a -> Errors.FORBIDDEN)),
        duplicated(
            "a duplicate is exported",
            "TS-39",
            stored(DUPLICATE, RecordType.TIMESHEET, one -> one.put("exported", true))),
        duplicated(
            "a duplicate has no description",
            "TS-39",
            stored(DUPLICATE, RecordType.TIMESHEET, one -> one.put("description", null))),
        duplicated("a duplicate is the first", "TS-39", calls(DUPLICATE, ActionsMutants::only)),
        duplicated(
            "a duplicate runs",
            "TS-39",
            stored(DUPLICATE, RecordType.TIMESHEET, one -> one.put("end", null))),
        duplicated(
            "a duplicate comes after the first",
            "TS-39",
            stored(DUPLICATE, RecordType.TIMESHEET, one -> one.put("begin", one.get("end")))),
        duplicated("nothing is duplicated", "TS-39", instead(DUPLICATE, Errors.FORBIDDEN)),
        exported(
            "exporting switches nothing",
            "TS-40 x4",
            stored(EXPORT, RecordType.TIMESHEET, one -> one.put("exported", !one.is("exported")))),
        exported(
            "exporting only marks",
            "TS-40 x2",
            stored(EXPORT, RecordType.TIMESHEET, one -> one.put("exported", true))),
        exported(
            "exporting comments on it",
            "TS-40 x4",
            behind(EXPORT, RecordType.TIMESHEET, one -> one.put("description", "exported"))),
        exported("nobody exports", "TS-40 x4", degraded(EXPORT)),
        exported(
            "users export", "TS-41", seeingAll(EXPORT.and(CallMatcher.by("john")), call -> call)),
        exported(
            "teamleads export again",
            "TS-41",
            seeingAll(EXPORT.and(CallMatcher.by("tony")), call -> call)),
        exported("who may not export is refused, and exports", "TS-41 x2", yetDone(EXPORT)));
  }

  private static Mutant stopped(String name, String kills, Mutation mutation) {
    return new Mutant(name, STOPPED, FEATURE, kills, mutation);
  }

  private static Mutant single(String name, Mutation mutation) {
    return new Mutant(name, SINGLE, FEATURE, "TS-35", mutation);
  }

  private static Mutant duplicated(String name, String kills, Mutation mutation) {
    return new Mutant(name, DUPLICATED, FEATURE, kills, mutation);
  }

  private static Mutant exported(String name, String kills, Mutation mutation) {
    return new Mutant(name, EXPORTED, FEATURE, kills, mutation);
  }

  /** Only reads the timesheet. */
  static Answer only(Call call, Handler next) {
    return next.handle(
        call.withMethod("GET").withPath(call.path().replaceAll("/[a-z]+$", "")).withBody(""));
  }

  private static Answer goingOn(ReferenceState state, Call call, Handler next) {
    Row one = Rows.named(state, call, RecordType.TIMESHEET);
    boolean running = one.get("end") == null;
    Answer answer = next.handle(call);
    if (running) {
      one.put("end", null);
    }
    return answer;
  }

  private static Answer again(ReferenceState state, Call call, Handler next) {
    Row one = Rows.named(state, call, RecordType.TIMESHEET);
    if (one.get("end") != null) {
      later(one, 1);
    }
    return next.handle(call);
  }

  private static void later(Row one, int hours) {
    ZonedDateTime end = one.time("end");
    one.put("end", end == null ? null : end.plusHours(hours));
  }

  /** What ran goes on. */
  private static Answer several(ReferenceState state, Call call, Handler next) {
    List<Row> running = state.of(RecordType.TIMESHEET).all(one -> one.get("end") == null);
    Answer answer = next.handle(call);
    running.forEach(one -> one.put("end", null));
    return answer;
  }
}
