package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Rows.behind;
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
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/durations-and-rates.feature}. */
final class DurationsAndRatesMutants {
  private static final String FEATURE = "resources/timesheets/durations-and-rates";
  private static final String DURATION = "The duration is the time from begin to end in seconds";
  private static final String RATE =
      "The rate is the hourly rate times the hours, or the fixed rate";
  private static final int DAY = 24 * 3600;
  private static final Predicate<Call> CREATE = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> JOHN = CREATE.and(CallMatcher.by("john"));
  private static final Predicate<Call> ANNA = CREATE.and(CallMatcher.by("anna"));
  private static final Predicate<Call> MAY = JOHN.and(CallMatcher.sending("2003-05-0"));
  private static final Predicate<Call> USUAL = JOHN.and(CallMatcher.sending("2024-01-15"));
  private static final Predicate<Call> FIXED = ANNA.and(CallMatcher.sending("\"fixedRate\""));
  private static final Predicate<Call> HOURLY = ANNA.and(FIXED.negate());
  private static final Predicate<Call> NIGHT = MAY.and(CallMatcher.sending("2003-05-02"));
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH /api/timesheets/\\d+");

  private DurationsAndRatesMutants() {}

  static List<Mutant> all() {
    return List.of(
        duration("the duration is in minutes", "TS-11 x3", lasting(MAY, seconds -> seconds / 60)),
        duration(
            "the duration is in whole hours",
            "TS-11 x3",
            lasting(MAY, seconds -> seconds / 3600 * 3600)),
        duration(
            "half an hour is rounded",
            "TS-11 x3",
            lasting(MAY, seconds -> (seconds + 1799) / 3600 * 3600)),
        duration(
            "the longest day ends at midnight", "TS-11", lasting(NIGHT, seconds -> DAY - seconds)),
        duration("nobody works by night", "TS-11", instead(NIGHT, Errors.of(400, "Bad Request"))),
        duration(
            "the duration is answered, not stored",
            "TS-11 x3",
            behind(MAY, RecordType.TIMESHEET, one -> one.put("duration", 1))),
        duration(
            "seconds are refused",
            "TS-12",
            instead(MAY.and(CallMatcher.sending("10:00:31")), Errors.of(400, "Bad Request"))),
        rate(
            "the hours do not count",
            "TS-13, TS-15",
            stored(HOURLY.or(CHANGE), RecordType.TIMESHEET, DurationsAndRatesMutants::flat)),
        rate(
            "a fixed rate counts every hour",
            "TS-13 x2",
            stored(FIXED, RecordType.TIMESHEET, one -> one.put("rate", times(one, "fixedRate")))),
        rate(
            "the hourly rate wins",
            "TS-13",
            bodies(
                FIXED.and(CallMatcher.sending("\"hourlyRate\"")),
                body -> body.remove("fixedRate"))),
        rate("no rate is fixed", "TS-13 x2", bodies(ANNA, body -> body.remove("fixedRate"))),
        rate(
            "rates are answered, not stored",
            "TS-13 x3",
            behind(ANNA, RecordType.TIMESHEET, one -> one.put("rate", 1.0))),
        rate("nobody sends rates", "TS-13 x3", answers(ANNA, a -> Errors.of(400, "Bad Request"))),
        rate(
            "rates of activities do not count",
            "TS-14",
            stored(USUAL, RecordType.TIMESHEET, one -> one.put("hourlyRate", 0.0))),
        rate(
            "rates of activities are internal",
            "TS-14",
            store(USUAL, DurationsAndRatesMutants::internal)),
        rate(
            "what has a rate cannot be booked on",
            "TS-14",
            instead(USUAL, Errors.of(400, "Bad Request"))),
        rate(
            "a longer booking is worth what it was",
            "TS-15",
            store(CHANGE, (state, call, next) -> asBefore(state, call, next, "rate"))),
        rate(
            "a longer booking is as long as it was",
            "TS-15",
            store(CHANGE, (state, call, next) -> asBefore(state, call, next, "duration"))),
        rate(
            "what has a rate cannot be made longer",
            "TS-15",
            instead(CHANGE, Errors.of(400, "Bad Request"))));
  }

  private static Mutant duration(String name, String kills, Mutation mutation) {
    return new Mutant(name, DURATION, FEATURE, kills, mutation);
  }

  private static Mutant rate(String name, String kills, Mutation mutation) {
    return new Mutant(name, RATE, FEATURE, kills, mutation);
  }

  private static Mutation lasting(Predicate<Call> where, IntUnaryOperator other) {
    return stored(
        where,
        RecordType.TIMESHEET,
        one -> one.put("duration", other.applyAsInt(one.number("duration"))));
  }

  private static void flat(Row one) {
    one.put("rate", one.get("hourlyRate"));
  }

  private static double times(Row one, String rate) {
    Double hourly = one.decimal(rate);
    return hourly == null ? 0 : hourly * one.number("duration") / 3600;
  }

  /** What the activity is worth is worth nothing outside. */
  private static Answer internal(ReferenceState state, Call call, Handler next) {
    List<Row> rates = state.of(RecordType.ACTIVITY_RATE).all();
    rates.forEach(rate -> rate.put("internalRate", rate.get("rate")).put("rate", 0.0));
    return next.handle(call);
  }

  private static Answer asBefore(ReferenceState state, Call call, Handler next, String field) {
    Object former = Rows.named(state, call, RecordType.TIMESHEET).get(field);
    return Rows.stored(state, call, next, RecordType.TIMESHEET, one -> one.put(field, former));
  }
}
