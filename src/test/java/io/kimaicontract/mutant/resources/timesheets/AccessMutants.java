package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Refusals.yetDone;
import static io.kimaicontract.mutant.engine.Rows.refused;

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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code timesheets/access.feature} and {@code deeds-of-others.feature}. */
final class AccessMutants {
  private static final String ACCESS = "resources/timesheets/access";
  private static final String DEEDS = "resources/timesheets/actions-on-others";
  private static final String READ =
      "Users read their own timesheets; teamleads and above also read those of others";
  private static final String CHANGED =
      "Users change their own timesheets; teamleads and above also change those of others";
  private static final String DELETED =
      "Users delete their own timesheets; teamleads and above also delete those of others";
  private static final String NOTHING =
      "A user may not stop, restart or duplicate the timesheet of another";
  private static final String OWNER =
      "A duplicate belongs to the owner of the original, and a restarted timesheet to the caller";
  private static final String ONE = " /api/timesheets/\\d{1,6}";
  private static final Predicate<Call> READING = CallMatcher.path("GET" + ONE);
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH" + ONE);
  private static final Predicate<Call> DELETE = CallMatcher.path("DELETE" + ONE);
  private static final Predicate<Call> JOHN = CallMatcher.by("john");
  private static final Predicate<Call> TONY = CallMatcher.by("tony");

  private AccessMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("stop", "restart", "duplicate")
        .map(
            deed -> nothing("a user may " + deed, "TS-42", seeingAll(deed(deed).and(JOHN), c -> c)))
        .forEach(all::add);
    all.addAll(
        List.of(
            read(
                "everybody without a token reads",
                "TS-24",
                instead(READING.and(CallMatcher.byNobody()), Errors.json(200, "{}"))),
            read("a user reads what is another's", "TS-24", seeingAll(READING.and(JOHN), c -> c)),
            read(
                "what is another's is not there",
                "TS-24",
                answers(READING.and(JOHN), AccessMutants::hidden)),
            read("a teamlead reads his own", "TS-24", degraded(READING.and(TONY))),
            read(
                "super administrators read their own",
                "TS-24",
                degraded(READING.and(CallMatcher.by("susan")))),
            changed("staff changes its own", "TS-25 x3", degraded(CHANGE)),
            changed(
                "a user changes nothing",
                "TS-25",
                answers(CHANGE.and(JOHN), a -> Errors.FORBIDDEN)),
            changed(
                "descriptions stay",
                "TS-25 x4",
                bodies(CHANGE, body -> body.remove("description"))),
            changed(
                "a change takes an hour as well",
                "TS-25 x4",
                bodies(CHANGE, body -> body.put("end", "2024-01-15T11:00:00"))),
            changed(
                "whoever changes is the owner",
                "TS-25 x3",
                store(CHANGE, AccessMutants::takenOver)),
            changed(
                "a user changes what is another's", "TS-26", seeingAll(CHANGE.and(JOHN), c -> c)),
            changed("a user is refused, and changes", "TS-26", yetDone(CHANGE.and(JOHN))),
            changed(
                "another's cannot be found to change",
                "TS-26",
                answers(CHANGE.and(JOHN), AccessMutants::hidden)),
            deleted("staff deletes its own", "TS-27 x3", degraded(DELETE)),
            deleted("a deletion deletes nothing", "TS-27 x4", calls(DELETE, AccessMutants::kept)),
            deleted(
                "a user deletes nothing",
                "TS-27",
                calls(
                    DELETE.and(JOHN),
                    (call, next) ->
                        next.handle(call.withMethod("GET")).status() == 404
                            ? Errors.of(404, "Not Found")
                            : Errors.FORBIDDEN)),
            deleted(
                "a user deletes what is another's", "TS-28", seeingAll(DELETE.and(JOHN), c -> c)),
            deleted("a user is refused, and deletes", "TS-28", yetDone(DELETE.and(JOHN))),
            deleted(
                "another's cannot be found to delete",
                "TS-28",
                answers(DELETE.and(JOHN), AccessMutants::hidden)),
            deleted(
                "what is not there is deleted",
                "TS-29",
                instead(CallMatcher.path("DELETE /api/timesheets/2147483647"), Answer.empty(204))),
            nothing(
                "another's cannot be found to do something",
                "TS-42 x3",
                answers(deed(".+").and(JOHN), AccessMutants::hidden)),
            nothing("a user is refused, and stops", "TS-42", yetDone(deed("stop").and(JOHN))),
            nothing(
                "a user is refused, and owns what he began",
                "TS-42 x3",
                refused(
                    deed(".+"),
                    403,
                    RecordType.TIMESHEET,
                    (timesheet, caller) -> timesheet.put("user", caller.id()))),
            owner(
                "staff duplicates and restarts its own",
                "TS-43 x2",
                degraded(deed("duplicate|restart"))),
            owner(
                "a duplicate is its maker's",
                "TS-43",
                store(deed("duplicate"), AccessMutants::takenOver)),
            owner(
                "a restarted timesheet stays its owner's",
                "TS-43",
                store(deed("restart"), AccessMutants::left)),
            new Mutant(
                "whoever reads /stop stops",
                "GET no longer stops a timesheet since 2.58",
                DEEDS,
                "TS-45",
                calls(
                    CallMatcher.path("GET" + ONE + "/stop"),
                    (call, next) -> next.handle(call.withMethod("PATCH"))))));
    return all;
  }

  private static Mutant read(String name, String kills, Mutation mutation) {
    return new Mutant(name, READ, ACCESS, kills, mutation);
  }

  private static Mutant changed(String name, String kills, Mutation mutation) {
    return new Mutant(name, CHANGED, ACCESS, kills, mutation);
  }

  private static Mutant deleted(String name, String kills, Mutation mutation) {
    return new Mutant(name, DELETED, ACCESS, kills, mutation);
  }

  private static Mutant nothing(String name, String kills, Mutation mutation) {
    return new Mutant(name, NOTHING, DEEDS, kills, mutation);
  }

  private static Mutant owner(String name, String kills, Mutation mutation) {
    return new Mutant(name, OWNER, DEEDS, kills, mutation);
  }

  private static Predicate<Call> deed(String deed) {
    return CallMatcher.path("PATCH" + ONE + "/(" + deed + ")");
  }

  private static Answer hidden(Answer answer) {
    return answer.status() == 403 ? Errors.of(404, "Not Found") : answer;
  }

  private static Answer kept(Call call, Handler next) {
    Call harmless = call.withMethod("PATCH").withBody("{}");
    Answer answer = next.handle(harmless);
    return answer.status() == 200 ? Answer.empty(204) : answer;
  }

  private static Answer takenOver(ReferenceState state, Call call, Handler next) {
    Row caller = Rows.caller(state, call);
    return Rows.stored(
        state, call, next, RecordType.TIMESHEET, one -> one.put("user", caller.id()));
  }

  private static Answer left(ReferenceState state, Call call, Handler next) {
    int owner = Rows.named(state, call, RecordType.TIMESHEET).number("user");
    return Rows.stored(state, call, next, RecordType.TIMESHEET, one -> one.put("user", owner));
  }
}
