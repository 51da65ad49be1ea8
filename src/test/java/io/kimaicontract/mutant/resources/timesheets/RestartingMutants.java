package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Rows.refused;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Moment;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/restarting.feature}. */
final class RestartingMutants {
  private static final String FEATURE = "resources/timesheets/restarting";
  private static final String NEW =
      "Restarting creates a new running timesheet with the same project and activity";
  private static final String TEXT =
      "A restarted timesheet has the requested begin, and the description when a copy is requested";
  private static final Predicate<Call> RESTART =
      CallMatcher.path("PATCH /api/timesheets/\\d+/restart");
  private static final Predicate<Call> LATER = RESTART.and(CallMatcher.sending("2024-01-16"));
  private static final Predicate<Call> COPY = LATER.and(CallMatcher.sending("\"all\""));
  private static final Predicate<Call> BARE = LATER.and(COPY.negate());
  private static final Predicate<Call> PLAIN = RESTART.and(LATER.negate());

  private RestartingMutants() {}

  static List<Mutant> all() {
    return List.of(
        anew(
            "what is restarted has ended",
            "TS-36",
            stored(PLAIN, RecordType.TIMESHEET, one -> one.put("end", one.get("begin")))),
        anew(
            "what is restarted begins with the former",
            "TS-36",
            store(PLAIN, RestartingMutants::early)),
        anew("the former goes on, as of now", "TS-47", store(PLAIN, RestartingMutants::taken)),
        anew("the former goes on", "TS-36, TS-47", store(PLAIN, RestartingMutants::reopened)),
        anew("the former is deleted", "TS-47", store(PLAIN, RestartingMutants::deleted)),
        anew(
            "what is restarted is of another activity",
            "TS-36",
            objects(PLAIN, one -> Entities.count(one, "/activity"))),
        anew(
            "what is restarted is of another project",
            "TS-36",
            objects(PLAIN, one -> Entities.count(one, "/project"))),
        anew(
            "nothing is restarted",
            "TS-36, TS-47",
            answers(
                PLAIN.and(CallMatcher.sending("copy|begin").negate()),
                Errors.renumbered(200, 400))),
        anew("any copy is none", "TS-38", bodies(PLAIN, body -> body.remove("copy"))),
        anew("any begin is now", "TS-38", bodies(PLAIN, body -> body.remove("begin"))),
        anew(
            "wrong restarts are refused, and reopen",
            "TS-38 x2",
            refused(PLAIN, 400, RecordType.TIMESHEET, (one, caller) -> one.put("end", null))),
        text("the text stays behind", "TS-37", bodies(COPY, body -> body.remove("copy"))),
        text(
            "a begin that is asked for is read in UTC",
            "TS-100",
            answers(
                BARE,
                a ->
                    Moment.in(
                        a,
                        m ->
                            m.offset().startsWith("-05")
                                ? Times.later(m.local(), -18_000) + m.offset()
                                : m.local() + m.offset()))),
        text("what is restarted begins now", "TS-37", bodies(COPY, body -> body.remove("begin"))),
        text(
            "what begins when asked is refused",
            "TS-37",
            answers(COPY, Errors.renumbered(200, 400))),
        text(
            "the text is always taken along",
            "TS-48",
            bodies(BARE, body -> body.put("copy", "all"))),
        text(
            "what is restarted needs a copy",
            "TS-100, TS-48",
            answers(BARE, Errors.renumbered(200, 400))));
  }

  private static Mutant anew(String name, String kills, Mutation mutation) {
    return new Mutant(name, NEW, FEATURE, kills, mutation);
  }

  private static Mutant text(String name, String kills, Mutation mutation) {
    return new Mutant(name, TEXT, FEATURE, kills, mutation);
  }

  private static Answer early(ReferenceState state, Call call, Handler next) {
    ZonedDateTime begin = Rows.named(state, call, RecordType.TIMESHEET).time("begin");
    return Rows.stored(state, call, next, RecordType.TIMESHEET, one -> one.put("begin", begin));
  }

  /** Moves the former to now in place of a new one, when nothing is wrong. */
  private static Answer taken(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() != 200) {
      return answer;
    }
    Row fresh = state.of(RecordType.TIMESHEET).get(answer.json().path("id").asInt());
    Row former = Rows.named(state, call, RecordType.TIMESHEET);
    former.put("begin", fresh.get("begin")).put("end", null).put("duration", 0);
    state.of(RecordType.TIMESHEET).remove(fresh.id());
    return Rows.read(former, call, next);
  }

  private static Answer reopened(ReferenceState state, Call call, Handler next) {
    Row former = Rows.named(state, call, RecordType.TIMESHEET);
    Object begin = former.get("begin");
    Answer answer = taken(state, call, next);
    former.put("begin", begin);
    return answer.status() == 200 ? Rows.read(former, call, next) : answer;
  }

  private static Answer deleted(ReferenceState state, Call call, Handler next) {
    Row former = Rows.named(state, call, RecordType.TIMESHEET);
    Answer answer = next.handle(call);
    if (answer.status() == 200) {
      state.of(RecordType.TIMESHEET).remove(former.id());
    }
    return answer;
  }
}
