package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Moment;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of the bodies of {@code html5-input.feature}. */
final class Html5InputMutants {
  private static final String FEATURE = "rules/html5-input";
  private static final String BEYOND = "rules/html5-beyond";
  private static final String KEPT = "The given local time is kept";
  private static final String READ = "A timesheet is read with the times that were booked";
  private static final String SECONDS = "Seconds may be left out";
  private static final String SUFFIX = "A suffix after the time never causes a server error";
  private static final String CLOCK =
      "A local time that does not exist, or exists twice, is accepted";
  private static final Answer FAILURE = Errors.of(500, "Internal Server Error");
  private static final Predicate<Call> POST =
      CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("john"));
  private static final Predicate<Call> PATCH =
      CallMatcher.path("PATCH /api/timesheets/\\d+").and(CallMatcher.by("john"));
  private static final Predicate<Call> FULL =
      POST.and(CallMatcher.sending("\"begin\":\"[^\"]{19}\""));
  private static final Predicate<Call> SHORT =
      POST.and(CallMatcher.sending("\"begin\":\"[^\"]{16}\"")).and(CallMatcher.sending("T10:00\""));
  private static final Predicate<Call> SKIPPED =
      POST.and(CallMatcher.sending("\"begin\":\"2024-03-\\d\\dT02:30"));
  private static final Predicate<Call> TWICE =
      POST.and(CallMatcher.sending("\"begin\":\"2024-1[01]-\\d\\dT0[12]:30"));
  private static final Predicate<Call> SUFFIXED =
      POST.and(CallMatcher.sending("\"begin\":\"[^\"]{19}(Z|[+]05:00|[.]123)\""));

  private Html5InputMutants() {}

  static List<Mutant> all() {
    return List.of(
        kept(
            "changes take the time as UTC",
            "HT-02 x8",
            bodies(PATCH, Times.begin(t -> t + "Z", "[^\"]{19}").andThen(Times.end(t -> t + "Z")))),
        kept(
            "creations take the time as UTC",
            "HT-01 x3, HT-02 x2",
            store(FULL, Html5InputMutants::inUtc)),
        kept(
            "creations answer another end",
            "HT-01 x5",
            objects(FULL, one -> one.put("end", "2024-07-15T13:00:00+00:00"))),
        kept(
            "changes round to the hour",
            "HT-02 x5",
            bodies(PATCH, Times.begin(t -> t.replace(":15:", ":00:"), ".+"))),
        kept(
            "changes keep the former begin",
            "HT-02 x5",
            bodies(PATCH, body -> body.remove("begin"))),
        kept("changes keep the former end", "HT-02 x5", bodies(PATCH, body -> body.remove("end"))),
        new Mutant(
            "what is stored is an hour later",
            READ,
            FEATURE,
            "HT-03",
            answers(
                CallMatcher.path("GET /api/timesheets/\\d+").and(CallMatcher.by("john")),
                a -> a.withBody(a.body().replace("T10:00:00", "T11:00:00")))),
        new Mutant(
            "seconds are demanded",
            SECONDS,
            FEATURE,
            "HT-04",
            instead(SHORT, Errors.of(400, "Bad Request"))),
        new Mutant(
            "what has no seconds is a second earlier",
            SECONDS,
            FEATURE,
            "HT-04",
            bodies(SHORT, Times.begin(t -> "2024-07-15T09:59:59", ".+"))),
        new Mutant(
            "minutes without seconds are dropped",
            SECONDS,
            FEATURE,
            "HT-04",
            bodies(SHORT, Times.end(t -> "2024-07-15T12:01"))),
        new Mutant(
            "a suffix breaks the server", SUFFIX, BEYOND, "HT-09 x3", instead(SUFFIXED, FAILURE)),
        new Mutant(
            "a fraction breaks the server",
            SUFFIX,
            BEYOND,
            "HT-09",
            instead(SUFFIXED.and(CallMatcher.sending("[.]123")), FAILURE)),
        new Mutant(
            "a skipped hour is refused",
            CLOCK,
            BEYOND,
            "HT-10 x2",
            instead(SKIPPED, Errors.of(400, "Bad Request"))),
        new Mutant(
            "an hour that comes twice breaks the server",
            CLOCK,
            BEYOND,
            "HT-10 x2",
            instead(TWICE, FAILURE)),
        new Mutant(
            "a chosen hour is no time",
            CLOCK,
            BEYOND,
            "HT-10 x4",
            objects(SKIPPED.or(TWICE), one -> one.put("begin", "02:30"))));
  }

  /** Not in New York, where other rules would notice. */
  private static Answer inUtc(ReferenceState state, Call call, Handler next) {
    return Moment.zone(state, call).getId().equals("America/New_York")
        ? next.handle(call)
        : next.handle(
            Entities.sent(call, Times.begin(t -> t + "Z", ".+").andThen(Times.end(t -> t + "Z"))));
  }

  private static Mutant kept(String name, String kills, Mutation mutation) {
    return new Mutant(name, KEPT, FEATURE, kills, mutation);
  }
}
