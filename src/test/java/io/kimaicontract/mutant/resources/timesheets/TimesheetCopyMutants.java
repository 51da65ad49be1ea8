package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Rows.stored;
import static io.kimaicontract.mutant.engine.Sabotage.bodies;
import static io.kimaicontract.mutant.engine.Sabotage.instead;
import static io.kimaicontract.mutant.engine.Sabotage.store;

import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.On;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.mutant.engine.Sabotage;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import io.kimaicontract.reference.store.Thing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Mutants of {@code timesheets/copies.feature} and {@code timesheets/billable.feature}. */
final class TimesheetCopyMutants {
  private static final String COPIES = "resources/timesheets/copies";
  private static final String BILLABLE = "resources/timesheets/billable";
  private static final String DUPLICATED =
      "A duplicate has the tags, the rates and the billable flag of the original";
  private static final String RESTARTED =
      "A restarted timesheet has the tags and description of the original only when a copy is requested";
  private static final String UNBILLABLE =
      "A timesheet without billable is not billable if its activity, project or customer is not";
  private static final String DEED = "PATCH /api/timesheets/\\d+/";
  private static final Predicate<Call> DUPLICATE = On.path(DEED + "duplicate");
  private static final Predicate<Call> RESTART = On.path(DEED + "restart");
  private static final Predicate<Call> COPY = RESTART.and(On.sending("\"all\""));
  private static final Predicate<Call> BARE = RESTART.and(COPY.negate());
  private static final Predicate<Call> CREATE =
      On.path("POST /api/timesheets").and(On.by("john")).and(On.sending("\"billable\"").negate());
  private static final Set<Thing> ABOVE = Set.of(Thing.CUSTOMER, Thing.PROJECT, Thing.ACTIVITY);
  private static final Answer REFUSED = Errors.of(400, "Bad Request");

  private TimesheetCopyMutants() {}

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
            stored(DUPLICATE, Thing.TIMESHEET, one -> one.put("billable", false))),
        duplicated(
            "a duplicate is billable as what is above",
            "TS-73",
            store(DUPLICATE, TimesheetCopyMutants::inheriting)),
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
            stored(RESTART, Thing.TIMESHEET, one -> one.put("tags", null))),
        restarted("a restart takes no copy", "TS-74", bodies(COPY, body -> body.remove("copy"))),
        restarted("a restart with copy is refused", "TS-74", instead(COPY, REFUSED)),
        restarted(
            "a restart takes all along",
            "TS-76, TS-89",
            Sabotage.calls(BARE, (call, next) -> next.handle(call.withBody("{\"copy\":\"all\"}")))),
        restarted(
            "a restart takes the tags along", "TS-89", store(BARE, TimesheetCopyMutants::tagged)),
        restarted("a restart needs a copy", "TS-76, TS-89", instead(BARE, REFUSED)),
        restarted(
            "a restart has an empty description",
            "TS-76",
            stored(BARE, Thing.TIMESHEET, one -> one.put("description", ""))));
  }

  private static List<Mutant> billable() {
    return List.of(
        unbillable("a timesheet is billable", "TS-69, TS-70, TS-71"),
        unbillable("customers do not count", "TS-69", Thing.PROJECT, Thing.ACTIVITY),
        unbillable("projects do not count", "TS-70", Thing.CUSTOMER, Thing.ACTIVITY),
        unbillable("activities do not count", "TS-71", Thing.CUSTOMER, Thing.PROJECT),
        unbillable("activities alone count", "TS-69, TS-70", Thing.ACTIVITY),
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

  private static Mutant duplicated(String name, String kills, Sabotage sabotage) {
    return new Mutant(name, DUPLICATED, COPIES, kills, sabotage);
  }

  private static Mutant restarted(String name, String kills, Sabotage sabotage) {
    return new Mutant(name, RESTARTED, COPIES, kills, sabotage);
  }

  /** Only these things above count. */
  private static Mutant unbillable(String name, String kills, Thing... above) {
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
                  state, call, next, Thing.TIMESHEET, one -> one.put("billable", such));
            }));
  }

  private static Sabotage losing(String field) {
    return stored(DUPLICATE, Thing.TIMESHEET, one -> one.put(field, null));
  }

  private static Sabotage barred(Predicate<Row> such) {
    return store(
        DUPLICATE,
        (state, call, next) ->
            such.test(Rows.named(state, call, Thing.TIMESHEET)) ? REFUSED : next.handle(call));
  }

  private static Answer inheriting(ReferenceState state, Call call, Handler next) {
    return Rows.stored(
        state,
        call,
        next,
        Thing.TIMESHEET,
        one ->
            one.put(
                "billable", state.of(Thing.ACTIVITY).get(one.number("activity")).is("billable")));
  }

  private static Answer tagged(ReferenceState state, Call call, Handler next) {
    Set<Integer> tags = new LinkedHashSet<>(Rows.named(state, call, Thing.TIMESHEET).ids("tags"));
    return Rows.stored(state, call, next, Thing.TIMESHEET, one -> one.put("tags", tags));
  }

  private static boolean billable(ReferenceState state, JsonNode body, Set<Thing> above) {
    Row project = state.of(Thing.PROJECT).get(body.path("project").asInt());
    Map<Thing, Integer> ids =
        Map.of(
            Thing.CUSTOMER,
            project.number("customer"),
            Thing.PROJECT,
            project.id(),
            Thing.ACTIVITY,
            body.path("activity").asInt());
    return ids.entrySet().stream()
        .filter(one -> above.contains(one.getKey()))
        .allMatch(one -> state.of(one.getKey()).get(one.getValue()).is("billable"));
  }
}
