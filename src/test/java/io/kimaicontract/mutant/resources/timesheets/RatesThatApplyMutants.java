package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.BookingMutation.barring;
import static io.kimaicontract.mutant.engine.BookingMutation.booking;

import io.kimaicontract.mutant.engine.BookingMutation;
import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the first rules of {@code timesheets/rates-that-apply.feature}: which applies. */
final class RatesThatApplyMutants {
  private static final String FEATURE = "resources/timesheets/rates-that-apply";
  private static final String NEAR =
      "The rate of the activity precedes that of the project, which precedes that of the customer";
  private static final String OWN =
      "A user's own rate precedes that for everybody, and applies to no other user";
  private static final Comparator<Row> RATE = Comparator.comparing(rate -> rate.number("rate"));
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("anna"));
  private static final Predicate<Call> FINISHED = CREATE.and(CallMatcher.sending("\"end\""));

  private RatesThatApplyMutants() {}

  static List<Mutant> all() {
    return List.of(
        near("rates of customers do not count", "TS-63", ignoring(RecordType.CUSTOMER_RATE)),
        near("rates of projects do not count", "TS-62, TS-63", ignoring(RecordType.PROJECT_RATE)),
        near(
            "rates of activities do not count",
            "TS-62 x2, TS-63",
            ignoring(RecordType.ACTIVITY_RATE)),
        near(
            "the customer's rate goes before all",
            "TS-62 x2",
            preferring(
                RecordType.CUSTOMER_RATE, RecordType.PROJECT_RATE, RecordType.ACTIVITY_RATE)),
        near(
            "the project's rate goes before the activity's",
            "TS-62",
            preferring(RecordType.PROJECT_RATE, RecordType.ACTIVITY_RATE)),
        near("the highest rate applies", "TS-62", shared(RATE.reversed())),
        near("the lowest rate applies", "TS-62 x2", shared(RATE)),
        near(
            "only rates of activities count by the hour",
            "TS-63 x2",
            booking(CREATE, RatesThatApplyMutants::once)),
        near(
            "where two have a rate nothing is booked",
            "TS-62 x3",
            barring(CREATE, book -> kinds(book) > 1)),
        near(
            "where only one has a rate nothing is booked",
            "TS-63 x3",
            barring(
                FINISHED,
                book -> book.rates().size() == 1 && !book.any(RatesThatApplyMutants::special))),
        own("nobody has a rate of his own", "TS-64 x3", booking(CREATE, b -> b.without(b::own))),
        own(
            "a user's own rate is for activities only",
            "TS-64 x2",
            booking(
                CREATE,
                b ->
                    b.without(
                        rate -> b.own(rate) && rate.get("table") != RecordType.ACTIVITY_RATE))),
        own(
            "everybody's rate goes first",
            "TS-64 x3",
            booking(
                CREATE,
                b -> b.without(rate -> b.own(rate) && b.any(RatesThatApplyMutants::everybodys)))),
        own(
            "any user's rate is everybody's",
            "TS-64 x3",
            booking(CREATE, b -> b.as("user", rate -> null))),
        own(
            "who has a rate of his own books nothing",
            "TS-64 x3",
            barring(CREATE, book -> book.any(book::own))),
        own(
            "where another has a rate nothing is booked",
            "TS-64 x3",
            barring(CREATE, book -> book.any(rate -> !book.own(rate) && !everybodys(rate)))));
  }

  private static Mutant near(String name, String kills, Mutation mutation) {
    return new Mutant(name, NEAR, FEATURE, kills, mutation);
  }

  private static Mutant own(String name, String kills, Mutation mutation) {
    return new Mutant(name, OWN, FEATURE, kills, mutation);
  }

  /** A rate that stands alone does not count. */
  private static Mutation ignoring(RecordType kind) {
    return booking(
        FINISHED,
        book ->
            book.without(
                rate ->
                    rate.get("table") == kind && book.rates(kind).size() == 1 && !special(rate)));
  }

  private static Mutation preferring(RecordType kind, RecordType... others) {
    return booking(
        CREATE,
        book ->
            book.without(
                rate ->
                    !book.rates(kind).isEmpty() && List.of(others).contains(rate.get("table"))));
  }

  /** Among the rates of several that one alone counts. */
  private static Mutation shared(Comparator<Row> order) {
    return booking(CREATE, book -> kinds(book) > 1 ? book.only(order) : book.without(r -> false));
  }

  private static boolean everybodys(Row rate) {
    return rate.get("user") == null;
  }

  private static boolean special(Row rate) {
    return rate.is("isFixed") || rate.get("internalRate") != null;
  }

  private static long kinds(BookingMutation book) {
    return book.rates().stream().map(rate -> rate.get("table")).distinct().count();
  }

  private static Answer once(BookingMutation book) {
    return book.rates(RecordType.ACTIVITY_RATE).isEmpty()
        ? Rows.stored(
            book.state(),
            book.call(),
            book.next(),
            RecordType.TIMESHEET,
            one ->
                one.put(
                    "rate",
                    one.get("fixedRate") == null ? one.get("hourlyRate") : one.get("fixedRate")))
        : book.without(rate -> false);
  }
}
