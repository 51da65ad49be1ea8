package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Rows.behind;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/creating.feature}: who may send what, and tags. */
final class CreatingFieldsMutants {
  private static final String FEATURE = "resources/timesheets/creating";
  private static final String ROLE = "A field that the caller's role may not send is refused";
  private static final String TAGS =
      "Tags are sent as one text and returned as a list of the existing ones";
  private static final List<String> STAFFS =
      List.of("exported", "billable", "user", "fixedRate", "hourlyRate");
  private static final List<String> NOBODYS =
      List.of(
          "id",
          "duration",
          "rate",
          "internalRate",
          "customer",
          "timezone",
          "metaFields",
          "nonsense");
  private static final Predicate<Call> CREATE = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> JOHN = CREATE.and(CallMatcher.by("john"));
  private static final Predicate<Call> TONY = CREATE.and(CallMatcher.by("tony"));
  private static final Predicate<Call> ANNA = CREATE.and(CallMatcher.by("anna"));
  private static final Predicate<Call> TAGGED = CREATE.and(CallMatcher.sending("\"tags\""));
  private static final Predicate<Call> LIST = TAGGED.and(CallMatcher.sending("\"tags\":\\["));
  private static final Predicate<Call> PLAIN =
      JOHN.and(CallMatcher.sending("\"(exported|billable|user|fixedRate|hourlyRate)\"").negate());
  private static final Predicate<Call> RATED =
      ANNA.and(CallMatcher.sending("\"(fixed|hourly)Rate\""));
  private static final Predicate<Call> MARKED =
      TONY.and(CallMatcher.sending("\"(exported|billable)\""));

  private CreatingFieldsMutants() {}

  static List<Mutant> all() {
    return List.of(
        role("users send what administrators may", "TS-07 x5", seeingAll(JOHN, call -> call)),
        role("teamleads send what administrators may", "TS-07 x3", seeingAll(TONY, call -> call)),
        role(
            "what users may not send is ignored",
            "TS-07 x5",
            bodies(JOHN, body -> body.remove(STAFFS))),
        role(
            "what nobody may send is ignored",
            "TS-07 x8",
            bodies(ANNA, body -> body.remove(NOBODYS))),
        role(
            "what may not be sent is refused, and booked without",
            "TS-07 x16",
            andYet(CREATE.and(PLAIN.or(TAGGED).negate()), 400, CreatingFieldsMutants::without)),
        role("teamleads mark nothing", "TS-08 x2", degraded(MARKED)),
        role("nobody sends rates", "TS-08 x2", degraded(RATED)),
        role(
            "what teamleads export is forgotten",
            "TS-08",
            bodies(MARKED, body -> body.remove("exported"))),
        role(
            "what teamleads do not bill is billed",
            "TS-08",
            bodies(
                MARKED.and(CallMatcher.sending("\"billable\"")),
                body -> body.put("billable", true))),
        role(
            "rates are forgotten",
            "TS-08 x2",
            bodies(RATED, body -> body.remove(List.of("fixedRate", "hourlyRate")))),
        role(
            "rates and marks are answered, not stored",
            "TS-08 x4",
            behind(
                MARKED.or(RATED),
                RecordType.TIMESHEET,
                one -> one.put("exported", !one.is("exported")).put("rate", 0.0))),
        tags(
            "tags are forgotten",
            "TS-09",
            bodies(TAGGED.and(LIST.negate()), body -> body.remove("tags"))),
        tags(
            "tags are answered, not stored",
            "TS-09",
            behind(TAGGED, RecordType.TIMESHEET, one -> one.ids("tags").clear())),
        tags(
            "unknown tags are made",
            "TS-09",
            store(TAGGED.and(LIST.negate()), CreatingFieldsMutants::made)),
        tags(
            "unknown tags are refused",
            "TS-09",
            answers(TAGGED.and(LIST.negate()), a -> Errors.of(400, "Bad Request"))),
        tags(
            "a list of tags is as good", "TS-10", bodies(LIST, body -> body.put("tags", "quince"))),
        tags(
            "a list of tags is refused, and booked without",
            "TS-10",
            andYet(LIST, 400, CreatingFieldsMutants::without)),
        tags(
            "a list of tags is refused without a field",
            "TS-10",
            answers(LIST, a -> Errors.as(400, "Bad Request", a))));
  }

  private static Mutant role(String name, String kills, Mutation mutation) {
    return new Mutant(name, ROLE, FEATURE, kills, mutation);
  }

  private static Mutant tags(String name, String kills, Mutation mutation) {
    return new Mutant(name, TAGS, FEATURE, kills, mutation);
  }

  private static Answer without(ReferenceState state, Call call, Handler next) {
    return next.handle(
        Entities.sent(
            call,
            body -> {
              body.remove(STAFFS);
              body.remove(NOBODYS);
              body.remove("tags");
            }));
  }

  private static Answer made(ReferenceState state, Call call, Handler next) {
    for (String name : call.json().path("tags").asString("").split(",")) {
      if (state.of(RecordType.TAG).first(tag -> tag.text("name").equals(name)) == null) {
        state.of(RecordType.TAG).add().put("name", name).put("visible", true);
      }
    }
    return next.handle(call);
  }
}
