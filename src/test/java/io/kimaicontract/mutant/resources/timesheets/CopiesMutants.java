package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Mutants of {@code timesheets/copies.feature} and {@code timesheets/billable.feature}. */
final class CopiesMutants {
  private static final String COPIES = "resources/timesheets/copies";
  private static final String BILLABLE = "resources/timesheets/billable";
  private static final String DUPLICATED =
      "A duplicate has the tags, the rates and the billable flag of the original";
  private static final String RESTARTED =
      "A restarted timesheet has the tags and description of the original only when a copy is requested";
  private static final String UNBILLABLE =
      "A timesheet without billable is not billable if its activity, project or customer is not";
  private static final String DEED = "PATCH /api/timesheets/\\d+/";
  private static final Predicate<Call> DUPLICATE = CallMatcher.path(DEED + "duplicate");
  private static final Predicate<Call> RESTART = CallMatcher.path(DEED + "restart");
  private static final Predicate<Call> COPY = RESTART.and(CallMatcher.sending("\"all\""));
  private static final Predicate<Call> BARE = RESTART.and(COPY.negate());
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/timesheets")
          .and(CallMatcher.by("john"))
          .and(CallMatcher.sending("\"billable\"").negate());
  private static final Set<RecordType> ABOVE =
      Set.of(RecordType.CUSTOMER, RecordType.PROJECT, RecordType.ACTIVITY);
  private static final Answer REFUSED = Errors.of(400, "Bad Request");

  private CopiesMutants() {}

  static List<Mutant> all() {
    return Stream.of(duplicates(), restarts(), billable()).flatMap(List::stream).toList();
  }

  private static List<Mutant> duplicates() {
    return List.of(
        duplicated("a duplicate has no tags", "TS-72", losing("tags")),
        duplicated("a duplicate is worth what the activity is", "TS-73", losing("hourlyRate")),
        duplicated("a duplicate has no fixed rate", "TS-73", losing("fixedRate")),
        duplicated(
            "a duplicate is not billable",
            "TS-73",
            stored(DUPLICATE, RecordType.TIMESHEET, one -> one.put("billable", false))),
        duplicated(
            "a duplicate is billable as what is above",
            "TS-73",
            store(DUPLICATE, CopiesMutants::inheriting)),
        duplicated(
            "what has tags is not duplicated", "TS-72", barred(one -> !one.ids("tags").isEmpty())),
        duplicated(
            "what has a rate of its own is not duplicated",
            "TS-73 x2",
            barred(one -> one.get("fixedRate") != null || one.number("hourlyRate") > 0)),
        duplicated("nothing is duplicated", "TS-72, TS-73 x4", instead(DUPLICATE, REFUSED)));
  }

  private static List<Mutant> restarts() {
    return List.of(
        restarted(
            "a restart has no tags",
            "TS-74",
            stored(RESTART, RecordType.TIMESHEET, one -> one.put("tags", null))),
        restarted("a restart takes no copy", "TS-74", bodies(COPY, body -> body.remove("copy"))),
        restarted("a restart with copy is refused", "TS-74", instead(COPY, REFUSED)),
        restarted(
            "a restart takes all along",
            "TS-76, TS-89",
            Mutation.calls(BARE, (call, next) -> next.handle(call.withBody("{\"copy\":\"all\"}")))),
        restarted("a restart takes the tags along", "TS-89", store(BARE, CopiesMutants::tagged)),
        restarted("a restart needs a copy", "TS-76, TS-89", instead(BARE, REFUSED)),
        restarted(
            "a restart has an empty description",
            "TS-76",
            stored(BARE, RecordType.TIMESHEET, one -> one.put("description", ""))));
  }

  private static List<Mutant> billable() {
    return List.of(
        unbillable("a timesheet is billable", "TS-69, TS-70, TS-71"),
        unbillable("customers do not count", "TS-69", RecordType.PROJECT, RecordType.ACTIVITY),
        unbillable("projects do not count", "TS-70", RecordType.CUSTOMER, RecordType.ACTIVITY),
        unbillable("activities do not count", "TS-71", RecordType.CUSTOMER, RecordType.PROJECT),
        unbillable("activities alone count", "TS-69, TS-70", RecordType.ACTIVITY),
        new Mutant(
            "what is not billable is not booked",
            UNBILLABLE,
            BILLABLE,
            "TS-69, TS-70, TS-71",
            store(
                CREATE,
                (state, call, next) ->
                    billable(state, call.json(), ABOVE) ? next.handle(call) : REFUSED)));
  }

  private static Mutant duplicated(String name, String kills, Mutation mutation) {
    return new Mutant(name, DUPLICATED, COPIES, kills, mutation);
  }

  private static Mutant restarted(String name, String kills, Mutation mutation) {
    return new Mutant(name, RESTARTED, COPIES, kills, mutation);
  }

  /** Only these things above count. */
  private static Mutant unbillable(String name, String kills, RecordType... above) {
    return new Mutant(
        name,
        UNBILLABLE,
        BILLABLE,
        kills,
        store(
            CREATE,
            (state, call, next) -> {
              boolean such = billable(state, call.json(), Set.of(above));
              return Rows.stored(
                  state, call, next, RecordType.TIMESHEET, one -> one.put("billable", such));
            }));
  }

  private static Mutation losing(String field) {
    return stored(DUPLICATE, RecordType.TIMESHEET, one -> one.put(field, null));
  }

  private static Mutation barred(Predicate<Row> such) {
    return store(
        DUPLICATE,
        (state, call, next) ->
            such.test(Rows.named(state, call, RecordType.TIMESHEET)) ? REFUSED : next.handle(call));
  }

  private static Answer inheriting(ReferenceState state, Call call, Handler next) {
    return Rows.stored(
        state,
        call,
        next,
        RecordType.TIMESHEET,
        one ->
            one.put(
                "billable",
                state.of(RecordType.ACTIVITY).get(one.number("activity")).is("billable")));
  }

  private static Answer tagged(ReferenceState state, Call call, Handler next) {
    Set<Integer> tags =
        new LinkedHashSet<>(Rows.named(state, call, RecordType.TIMESHEET).ids("tags"));
    return Rows.stored(state, call, next, RecordType.TIMESHEET, one -> one.put("tags", tags));
  }

  private static boolean billable(ReferenceState state, JsonNode body, Set<RecordType> above) {
    Row project = state.of(RecordType.PROJECT).get(body.path("project").asInt());
    Map<RecordType, Integer> ids =
        Map.of(
            RecordType.CUSTOMER,
            project.number("customer"),
            RecordType.PROJECT,
            project.id(),
            RecordType.ACTIVITY,
            body.path("activity").asInt());
    return ids.entrySet().stream()
        .filter(one -> above.contains(one.getKey()))
        .allMatch(one -> state.of(one.getKey()).get(one.getValue()).is("billable"));
  }
}
