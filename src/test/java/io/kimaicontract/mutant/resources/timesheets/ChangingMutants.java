package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code timesheets/changing.feature}. */
final class ChangingMutants {
  private static final String FEATURE = "resources/timesheets/changing";
  private static final String NAMED = "A change affects only the fields that it names";
  private static final String REFUSED = "A refused change affects nothing";
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH /api/timesheets/\\d+");
  private static final Predicate<Call> JOHN = CHANGE.and(CallMatcher.by("john"));
  private static final Predicate<Call> ANNA = CHANGE.and(CallMatcher.by("anna"));
  private static final Predicate<Call> TEXT =
      JOHN.and(CallMatcher.sending("\"description\":\"quince\""));
  private static final Predicate<Call> END = JOHN.and(CallMatcher.sending("T13:00:00"));
  private static final Predicate<Call> BEGIN = JOHN.and(CallMatcher.sending("T09:30:00"));
  private static final Predicate<Call> ONE = TEXT.or(END).or(BEGIN);
  private static final Predicate<Call> TAGS = JOHN.and(CallMatcher.sending("\"tags\":\""));
  private static final Predicate<Call> MOVE =
      JOHN.and(CallMatcher.sending("\"activity\":\\d{1,6}\\D"));
  private static final Predicate<Call> DELETE = CallMatcher.path("DELETE /api/timesheets/\\d+");

  private ChangingMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("description", "begin", "end")
        .map(
            field ->
                named(
                    "a change of the " + field + " is forgotten",
                    "TS-16",
                    bodies(ONE, body -> body.remove(field))))
        .forEach(all::add);
    Stream.of("fixedRate", "hourlyRate", "exported")
        .map(
            field ->
                named(
                    "a change of " + field + " is forgotten",
                    "TS-17",
                    bodies(ANNA, body -> body.remove(field))))
        .forEach(all::add);
    all.addAll(
        List.of(
            named(
                "what was billable stays so",
                "TS-17",
                bodies(
                    ANNA.and(CallMatcher.sending("\"billable\"")),
                    body -> body.put("billable", true))),
            named(
                "what is answered is not what is stored",
                "TS-16 x3",
                objects(ONE, one -> one.put("billable", !one.path("billable").asBoolean()))),
            named(
                "the duration stays what it was",
                "TS-16 x2",
                store(END.or(BEGIN), ChangingMutants::asLong)),
            named("nobody changes his own", "TS-16 x3", answers(ONE, Errors.renumbered(200, 400))),
            named(
                "who changes the description changes the end",
                "TS-16",
                bodies(TEXT, body -> body.put("end", "2024-01-15T11:00:00"))),
            named(
                "who changes times changes the description",
                "TS-16 x2",
                bodies(END.or(BEGIN), body -> body.put("description", "other"))),
            named(
                "a change of the end moves the begin",
                "TS-16",
                bodies(END, body -> body.put("begin", "2024-01-15T11:00:00"))),
            named(
                "administrators change the description as well",
                "TS-17 x4",
                bodies(ANNA, body -> body.put("description", "other"))),
            named("administrators change no more than users", "TS-17 x4", degraded(ANNA)),
            named(
                "what is not named is cleared",
                "TS-16 x2, TS-17 x4, TS-18",
                bodies(CHANGE, ChangingMutants::clear)),
            named(
                "a change of nothing is refused",
                "TS-18",
                answers(
                    CHANGE.and(call -> call.body().equals("{}")),
                    a -> Errors.of(400, "Bad Request"))),
            named("activities stay", "TS-19", bodies(MOVE, body -> body.remove("activity"))),
            named(
                "activities may not be changed",
                "TS-19",
                answers(MOVE, a -> Errors.of(400, "Bad Request"))),
            named("tags stay", "TS-20", bodies(TAGS, body -> body.remove("tags"))),
            named(
                "tags may not be changed",
                "TS-20",
                answers(TAGS, a -> Errors.of(400, "Bad Request"))),
            refusal(
                "a wrong change is accepted",
                "TS-21 x14",
                answers(CHANGE, Errors.renumbered(400, 200))),
            refusal(
                "a refused change is another",
                "TS-21 x14",
                refused(
                    CHANGE,
                    400,
                    RecordType.TIMESHEET,
                    (one, caller) -> one.put("description", "refused"))),
            refusal(
                "users change what administrators may",
                "TS-21 x5, TS-22",
                seeingAll(JOHN, call -> call)),
            refusal(
                "teamleads change what administrators may",
                "TS-21 x2",
                seeingAll(CHANGE.and(CallMatcher.by("tony")), call -> call)),
            refusal(
                "what is calculated is ignored",
                "TS-21 x2",
                bodies(ANNA, body -> body.remove(List.of("duration", "rate")))),
            refusal(
                "unknown work is ignored",
                "TS-21 x2",
                bodies(
                    JOHN.and(CallMatcher.sending("2147483647")),
                    body -> body.remove(List.of("project", "activity")))),
            refusal(
                "an end before the begin is the begin",
                "TS-21",
                bodies(
                    JOHN.and(CallMatcher.sending("T09:00:00")),
                    body -> body.put("end", "2024-01-15T10:00:00"))),
            refusal(
                "garbage is no begin",
                "TS-21",
                bodies(JOHN.and(CallMatcher.sending("garbage")), body -> body.remove("begin"))),
            refusal(
                "a list of tags is as good",
                "TS-21",
                bodies(
                    JOHN.and(CallMatcher.sending("\"tags\":\\[")),
                    body -> body.put("tags", "quince"))),
            refusal(
                "what is exported is deleted",
                "TS-22",
                seeingAll(DELETE.and(CallMatcher.by("john")), call -> call)),
            refusal("what is exported is refused, and deleted", "TS-22", yetDone(DELETE)),
            refusal("what is exported is refused, and changed", "TS-22", yetDone(CHANGE)),
            refusal(
                "what is exported is not there",
                "TS-22 x2",
                answers(
                    CHANGE.or(DELETE), a -> a.status() == 403 ? Errors.of(404, "Not Found") : a))));
    return all;
  }

  private static Mutant named(String name, String kills, Mutation mutation) {
    return new Mutant(name, NAMED, FEATURE, kills, mutation);
  }

  private static Mutant refusal(String name, String kills, Mutation mutation) {
    return new Mutant(name, REFUSED, FEATURE, kills, mutation);
  }

  private static Answer asLong(ReferenceState state, Call call, Handler next) {
    int duration = Rows.named(state, call, RecordType.TIMESHEET).number("duration");
    return Rows.stored(
        state, call, next, RecordType.TIMESHEET, one -> one.put("duration", duration));
  }

  private static void clear(ObjectNode body) {
    if (!body.has("description")) {
      body.put("description", "");
    }
  }
}
