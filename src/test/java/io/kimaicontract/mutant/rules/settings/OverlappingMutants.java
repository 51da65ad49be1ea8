package io.kimaicontract.mutant.rules.settings;

import static io.kimaicontract.mutant.engine.Mutation.bodies;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Configured;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code overlapping.feature}. */
final class OverlappingMutants {
  private static final String FEATURE = "rules/settings/overlapping";
  private static final String OVERLAP =
      "Timesheets of one user overlap only where the installation allows it";
  private static final String OVERLAPPING = "timesheet.rules.allow_overlapping_records";
  private static final Predicate<Call> CREATES = CallMatcher.path("POST /api/timesheets");
  private static final Configured CREATING = Configured.in(CREATES);

  private OverlappingMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "a new timesheet overlaps in spite of the setting",
            "SG-16 x4",
            CREATING.taking(OVERLAPPING, "0", "1")),
        of(
            "a change overlaps in spite of the setting",
            "SG-19",
            Configured.in(CallMatcher.path("PATCH /api/timesheets/*"))
                .taking(OVERLAPPING, "0", "1")),
        of("no timesheet overlaps", "SG-15", CREATING.taking(OVERLAPPING, "1", "0")),
        of(
            "neighbours overlap",
            "SG-17",
            bodies(
                CREATES.and(CallMatcher.sending("\"begin\": *\"2024-01-15T12:00")),
                body -> body.put("begin", "2024-01-15T11:50:00"))),
        of(
            "the timesheets of others overlap, too",
            "SG-18",
            Mutation.store(
                CREATES.and(CallMatcher.by("anna")),
                (state, call, next) ->
                    state.configuration().text(OVERLAPPING).equals("0")
                            && state.of(RecordType.TIMESHEET).all().stream()
                                .map(row -> state.of(RecordType.USER).get(row.number("user")))
                                .anyMatch(owner -> owner.text("username").endsWith("-tony"))
                        ? Errors.of(400, "Validation Failed")
                        : next.handle(call))));
  }

  private static Mutant of(String name, String kills, Mutation mutation) {
    return new Mutant(name, OVERLAP, FEATURE, kills, mutation);
  }
}
