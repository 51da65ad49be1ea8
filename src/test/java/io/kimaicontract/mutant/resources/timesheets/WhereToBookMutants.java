package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Refusals.rather;
import static io.kimaicontract.mutant.engine.Rows.meanwhile;
import static io.kimaicontract.mutant.engine.Rows.refused;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Mutants of {@code timesheets/where-to-book.feature}. */
final class WhereToBookMutants {
  private static final String FEATURE = "resources/timesheets/where-to-book";
  private static final String PERIOD =
      "Nothing can be booked outside the dates of a project, or for longer than a year";
  private static final String PLACE =
      "An activity is booked on its own project, and a global one where the project allows it";
  private static final String LATER = "A timesheet that begins in the future cannot be stopped";
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("john"));
  private static final Predicate<Call> STOP = CallMatcher.path("PATCH /api/timesheets/\\d+/stop");

  private WhereToBookMutants() {}

  static List<Mutant> all() {
    return List.of(
        period("the start is not checked", "TS-80", projects("start", null)),
        period("the end is not checked", "TS-103, TS-80", projects("end", null)),
        period(
            "the period is not checked",
            "TS-103, TS-80 x2",
            store(CREATE, WhereToBookMutants::ever)),
        period("a project starts a day late", "TS-80", moved(CREATE, "start", 1)),
        period("a project starts a day early", "TS-80", moved(CREATE, "start", -1)),
        period("a project ends a day late", "TS-103, TS-80", moved(CREATE, "end", 1)),
        period("a project ends a day early", "TS-80", moved(CREATE, "end", -1)),
        period(
            "only the begin is compared with the end",
            "TS-103",
            moved(CREATE.and(CallMatcher.sending("12-31T23:00")), "end", 1)),
        period(
            "outside of the period nothing is found",
            "TS-103, TS-80 x2",
            answers(
                CREATE.and(CallMatcher.sending("2003-04-30|2099-")), Errors.renumbered(400, 404))),
        place("global activities are not checked", "TS-81", projects("globalActivities", true)),
        place("global activities are never allowed", "TS-81", projects("globalActivities", false)),
        place(
            "activities of other projects are booked",
            "TS-82",
            store(CREATE, WhereToBookMutants::anywhere)),
        place(
            "activities of other projects are refused, and booked",
            "TS-82",
            Refusals.andYet(CREATE, 400, WhereToBookMutants::anywhere)),
        place(
            "activities of other projects are not found",
            "TS-82",
            rather(CREATE, 400, WhereToBookMutants::missing)),
        later("what begins later is stopped then", rather(STOP, 400, WhereToBookMutants::stopped)),
        later(
            "what begins later is said to be stopped",
            rather(STOP, 400, (state, call, next) -> ActionsMutants.only(call, next))),
        later(
            "what begins later has a wrong begin",
            answers(STOP, a -> a.withBody(a.body().replace("end_date", "begin_date")))),
        later("what begins later is not found", answers(STOP, Errors.renumbered(400, 404))),
        later(
            "what begins later is refused, and stopped",
            refused(
                STOP, 400, RecordType.TIMESHEET, (one, who) -> one.put("end", one.get("begin")))));
  }

  private static Mutant period(String name, String kills, Mutation mutation) {
    return new Mutant(name, PERIOD, FEATURE, kills, mutation);
  }

  private static Mutant place(String name, String kills, Mutation mutation) {
    return new Mutant(name, PLACE, FEATURE, kills, mutation);
  }

  private static Mutant later(String name, Mutation mutation) {
    return new Mutant(name, LATER, FEATURE, "TS-88", mutation);
  }

  private static Mutation projects(String field, @Nullable Object value) {
    return meanwhile(CREATE, RecordType.PROJECT, field, one -> value);
  }

  /** The day of every project is so many days later for these calls. */
  private static Mutation moved(Predicate<Call> calls, String field, int days) {
    return meanwhile(calls, RecordType.PROJECT, field, one -> shifted(one.day(field), days));
  }

  private static @Nullable LocalDate shifted(@Nullable LocalDate day, int days) {
    return day == null ? null : day.plusDays(days);
  }

  private static Answer ever(ReferenceState state, Call call, Handler next) {
    List<Row> all = state.of(RecordType.PROJECT).all();
    return Rows.meanwhile(
        all,
        "start",
        one -> null,
        () -> Rows.meanwhile(all, "end", one -> null, () -> next.handle(call)));
  }

  /** Takes an activity of another project for one of that project. */
  private static Answer anywhere(ReferenceState state, Call call, Handler next) {
    int project = call.json().path("project").asInt();
    return Rows.meanwhile(foreign(state, call), "project", one -> project, () -> next.handle(call));
  }

  private static Answer missing(ReferenceState state, Call call, Handler next) {
    return foreign(state, call).isEmpty() ? next.handle(call) : Errors.of(404, "Not Found");
  }

  /** The activity that is to be booked, when it is of another project. */
  private static List<Row> foreign(ReferenceState state, Call call) {
    JsonNode body = call.json();
    int project = body.path("project").asInt();
    return state
        .of(RecordType.ACTIVITY)
        .all(
            one ->
                one.id() == body.path("activity").asInt()
                    && one.get("project") != null
                    && one.number("project") != project);
  }

  private static Answer stopped(ReferenceState state, Call call, Handler next) {
    Row one = Rows.named(state, call, RecordType.TIMESHEET);
    one.put("end", one.get("begin"));
    return Rows.read(one, call, next);
  }
}
