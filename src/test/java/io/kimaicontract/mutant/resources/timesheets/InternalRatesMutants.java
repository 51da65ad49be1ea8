package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/worth.feature}. */
final class InternalRatesMutants {
  private static final String WORTH = "resources/timesheets/internal-rates";
  private static final String WITHIN = "The internal rate is the rate if no internal rate is set";
  private static final String LONGER = "The rate grows with the duration";
  private static final Predicate<Call> BOOK =
      CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("anna"));
  private static final Predicate<Call> CHANGE =
      CallMatcher.path("PATCH /api/timesheets/\\d+").and(CallMatcher.sending("\"begin\""));

  private InternalRatesMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "what has no internal rate is worth nothing within",
            WITHIN,
            WORTH,
            "TS-102",
            stored(
                BOOK,
                RecordType.TIMESHEET,
                one ->
                    one.put(
                        "internalRate",
                        Objects.equals(one.decimal("internalRate"), one.decimal("rate"))
                            ? 0
                            : one.get("internalRate")))),
        new Mutant(
            "every internal rate is the rate",
            WITHIN,
            WORTH,
            "TS-102",
            stored(BOOK, RecordType.TIMESHEET, one -> one.put("internalRate", one.get("rate")))),
        new Mutant(
            "the rate stays whatever the duration",
            LONGER,
            WORTH,
            "TS-104",
            stored(CHANGE, RecordType.TIMESHEET, one -> one.put("rate", 80))),
        new Mutant(
            "nobody begins earlier",
            LONGER,
            WORTH,
            "TS-104",
            answers(CHANGE, a -> Errors.of(400, "Bad Request"))));
  }
}
