package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.CallMatcher.sending;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/moving.feature} and {@code staying.feature}. */
final class MovingMutants {
  private static final String THERE =
      "A timesheet that moves to another project takes the rate that applies there";
  private static final String FIXED = "A fixed rate stays behind when a timesheet moves";
  private static final String ACTIVITY =
      "A timesheet that moves to another activity takes the rate that applies there";
  private static final String BY_HAND =
      "A rate that was set by hand stays behind, unless the change that moves the timesheet sets it";
  private static final String KEPT = "A timesheet that does not move keeps its hourly rate";
  private static final String BILLABLE =
      "A timesheet that moves takes the billable mark of its new place";
  private static final Predicate<Call> CHANGE =
      CallMatcher.path("PATCH /api/timesheets/\\d+").and(CallMatcher.by("anna"));
  private static final Predicate<Call> TO_PROJECT = CHANGE.and(sending("\"project\""));

  private MovingMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "who moves takes no rate along to a project",
            THERE,
            "TS-125 x2, TS-126, TS-127, TS-128, TS-129",
            keeping(TO_PROJECT, row -> row.get("fixedRate") == null && !isByHand(row))),
        of("rates of customers stay behind", THERE, "TS-125", ignoring(RecordType.CUSTOMER_RATE)),
        of(
            "rates of projects do not count in a move",
            THERE,
            "TS-125, TS-126, TS-128, TS-129",
            ignoring(RecordType.PROJECT_RATE)),
        of(
            "a user has no rate of his own after a move",
            THERE,
            "TS-126",
            Rows.meanwhile(
                TO_PROJECT,
                RecordType.PROJECT_RATE,
                "parent",
                rate -> rate.get("user") == null ? rate.get("parent") : Integer.valueOf(0))),
        of(
            "fixed rates count by the hour after a move",
            THERE,
            "TS-128",
            Rows.meanwhile(TO_PROJECT, RecordType.PROJECT_RATE, "isFixed", rate -> false)),
        of(
            "internal rates stay behind",
            THERE,
            "TS-129",
            Rows.meanwhile(TO_PROJECT, RecordType.PROJECT_RATE, "internalRate", rate -> null)),
        of(
            "a timesheet is stopped at another rate",
            THERE,
            "TS-130",
            Rows.meanwhile(
                CallMatcher.path("PATCH /api/timesheets/\\d+/stop"),
                RecordType.PROJECT_RATE,
                "rate",
                rate -> 20.0)),
        of(
            "a fixed rate moves along",
            FIXED,
            "TS-131",
            keeping(TO_PROJECT, row -> row.get("fixedRate") != null)),
        of(
            "who moves takes no rate along to an activity",
            ACTIVITY,
            "TS-132",
            keeping(CHANGE.and(sending("\"activity\"")), row -> true)),
        of(
            "a rate by hand moves along",
            BY_HAND,
            "TS-133",
            keeping(TO_PROJECT, MovingMutants::isByHand)),
        of(
            "a rate that is sent with a move is forgotten",
            BY_HAND,
            "TS-134",
            Mutation.bodies(TO_PROJECT, body -> body.remove("hourlyRate"))),
        of(
            "any change takes the rate anew",
            KEPT,
            "TS-135 x2",
            Mutation.store(
                CHANGE.and(sending("\"(description|end)\"")),
                (state, call, next) -> {
                  Rows.named(state, call, RecordType.TIMESHEET).put("hourlyRate", null);
                  return next.handle(call);
                })),
        of(
            "a fixed rate clears the hourly rate",
            KEPT,
            "TS-137",
            Rows.behind(
                CHANGE.and(sending("fixedRate")),
                RecordType.TIMESHEET,
                row -> row.put("hourlyRate", null))),
        of(
            "the billable mark moves along",
            BILLABLE,
            "TS-136 x2",
            Mutation.store(
                TO_PROJECT,
                (state, call, next) -> {
                  Row row = Rows.named(state, call, RecordType.TIMESHEET);
                  boolean billable = row.is("billable");
                  return Rows.stored(
                      state,
                      call,
                      next,
                      RecordType.TIMESHEET,
                      one -> one.put("billable", billable));
                })));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    boolean stays = rule.equals(KEPT) || rule.equals(BILLABLE);
    String feature = "resources/timesheets/" + (stays ? "staying" : "moving");
    return new Mutant(name, rule, feature, kills, mutation);
  }

  private static boolean isByHand(Row row) {
    return row.decimal("hourlyRate") != null && row.decimal("hourlyRate") == 99.0;
  }

  /** Such a timesheet keeps its rates when it moves. */
  private static Mutation keeping(Predicate<Call> where, Predicate<Row> such) {
    return Mutation.store(
        where.and(sending("hourlyRate").negate()),
        (state, call, next) -> {
          Row row = Rows.named(state, call, RecordType.TIMESHEET);
          if (!such.test(row)) {
            return next.handle(call);
          }
          Row former = row.copy(row.id());
          return Rows.stored(
              state,
              call,
              next,
              RecordType.TIMESHEET,
              one ->
                  List.of("hourlyRate", "fixedRate", "rate", "internalRate")
                      .forEach(rate -> one.put(rate, former.get(rate))));
        });
  }

  private static Mutation ignoring(RecordType rates) {
    return Mutation.store(
        TO_PROJECT,
        (state, call, next) -> {
          Row row = Rows.named(state, call, RecordType.TIMESHEET);
          return row.get("fixedRate") != null || isByHand(row)
              ? next.handle(call)
              : Rows.meanwhile(
                  state.of(rates).all(),
                  "parent",
                  rate -> Integer.valueOf(0),
                  () -> next.handle(call));
        });
  }
}
