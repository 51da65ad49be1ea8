package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.BookingMutation.barring;
import static io.kimaicontract.mutant.engine.BookingMutation.booking;
import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Rows.meanwhile;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the other rules of {@code timesheets/rates-that-apply.feature}: what it is worth. */
final class RatesThatApplyWorthMutants {
  private static final String FEATURE = "resources/timesheets/rates-that-apply";
  private static final String FIXED =
      "A fixed rate is the rate of a timesheet, whatever its duration";
  private static final List<String> PARTS = List.of("hourlyRate", "fixedRate");
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("anna"));
  private static final Predicate<Call> RUN = CREATE.and(CallMatcher.sending("\"end\"").negate());

  private RatesThatApplyWorthMutants() {}

  static List<Mutant> all() {
    return List.of(
        fixed("no rate is fixed", "TS-65 x3", booking(CREATE, b -> b.as("isFixed", r -> false))),
        fixed(
            "rates of customers are not fixed",
            "TS-65",
            meanwhile(CREATE, RecordType.CUSTOMER_RATE, "isFixed", rate -> false)),
        fixed(
            "a fixed rate counts every hour",
            "TS-65 x3",
            stored(CREATE, RecordType.TIMESHEET, RatesThatApplyWorthMutants::dear)),
        fixed(
            "a fixed rate is not told",
            "TS-65 x3",
            stored(CREATE, RecordType.TIMESHEET, one -> one.put("fixedRate", null))),
        fixed(
            "what has a fixed rate has no hours",
            "TS-65 x3",
            barring(CREATE, book -> book.any(rate -> rate.is("isFixed")))),
        fixed(
            "rates are not internal",
            "TS-66",
            booking(CREATE, b -> b.as("internalRate", rate -> null))),
        fixed(
            "an internal rate is everybody's",
            "TS-66",
            stored(CREATE, RecordType.TIMESHEET, one -> one.put("rate", one.get("internalRate")))),
        fixed(
            "an internal rate is for one hour",
            "TS-66",
            stored(CREATE, RecordType.TIMESHEET, RatesThatApplyWorthMutants::cheap)),
        fixed(
            "what has an internal rate is not booked",
            "TS-66",
            barring(CREATE, book -> book.any(rate -> rate.get("internalRate") != null))),
        negative("rates may be negative", "TS-68 x2", bodies(CREATE, body -> body.remove(PARTS))),
        negative(
            "hourly rates may be negative", "TS-68", bodies(CREATE, b -> b.remove("hourlyRate"))),
        negative(
            "negative rates are refused, and booked without",
            "TS-68 x2",
            calls(CREATE, (call, next) -> Refusals.storedWithout(call, next, PARTS))),
        negative(
            "each rate is taken for the other",
            "TS-68 x2",
            answers(CREATE, a -> a.status() == 400 ? a.withBody(swapped(a.body())) : a)),
        running(
            "what runs is worth an hour",
            stored(RUN, RecordType.TIMESHEET, one -> one.put("rate", 40.0))),
        running("what runs has no worth", objects(RUN, one -> one.putNull("rate"))),
        running("what has a rate does not run", instead(RUN, Errors.of(400, "Bad Request"))));
  }

  private static Mutant fixed(String name, String kills, Mutation mutation) {
    return new Mutant(name, FIXED, FEATURE, kills, mutation);
  }

  private static Mutant negative(String name, String kills, Mutation mutation) {
    return new Mutant(name, "A negative rate is refused", FEATURE, kills, mutation);
  }

  private static Mutant running(String name, Mutation mutation) {
    return new Mutant(name, "The rate of a running timesheet is 0", FEATURE, "TS-67", mutation);
  }

  private static String swapped(String body) {
    return body.replace("hourlyRate", "other")
        .replace("fixedRate", "hourlyRate")
        .replace("other", "fixedRate");
  }

  private static void dear(Row one) {
    Double rate = one.decimal("fixedRate");
    one.put("rate", rate == null ? one.get("rate") : rate * one.number("duration") / 3600);
  }

  private static void cheap(Row one) {
    Double cost = one.decimal("internalRate");
    if (cost != null && !cost.equals(one.decimal("rate"))) {
      one.put("internalRate", cost * 3600 / one.number("duration"));
    }
  }
}
