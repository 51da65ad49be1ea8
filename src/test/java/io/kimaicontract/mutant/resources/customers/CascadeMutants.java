package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of what belongs to something: to what is deleted, or to a team from the start. */
final class CascadeMutants {
  private static final String CASCADE = "resources/customers/cascade";
  private static final String GIVEN = "resources/teams/creating-for-teams";
  private static final String ALONG = "The children of a deleted record are deleted too";
  private static final String STAYS = "The parents of a deleted record stay";
  private static final String ALONE = "A record that is created for a team is for its members only";
  private static final Predicate<Call> POST =
      CallMatcher.path("POST /api/(customers|projects|activities)");
  private static final Predicate<Call> KNOWN =
      POST.and(CallMatcher.sending("\"teams\":\\s*\\[\\d{1,6}\\]"));

  private static final String CHANGES = "A change cannot set the teams of a record";
  private static final Predicate<Call> CHANGED =
      CallMatcher.path("PATCH /api/(projects|activities)/\\d+")
          .and(CallMatcher.sending("\"teams\""));

  private CascadeMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "what was booked is still read",
            ALONG,
            CASCADE,
            "CU-30 x3",
            answers(CallMatcher.path("GET /api/timesheets/\\d+"), Errors.granted(404, "{}"))),
        new Mutant(
            "what was below something deleted is forbidden",
            ALONG,
            CASCADE,
            "CU-30 x6",
            answers(
                CallMatcher.path("GET /api/*/\\d+"),
                a -> a.status() == 404 ? Errors.FORBIDDEN : a)),
        new Mutant(
            "an activity takes its project along",
            STAYS,
            CASCADE,
            "CU-31",
            store(
                CallMatcher.path("DELETE /api/activities/\\d+"),
                (state, call, next) -> with(state, call, next, RecordType.ACTIVITY, "project"))),
        new Mutant(
            "a project takes its customer along",
            STAYS,
            CASCADE,
            "CU-31",
            store(
                CallMatcher.path("DELETE /api/projects/\\d+"),
                (state, call, next) -> with(state, call, next, RecordType.PROJECT, "customer"))),
        new Mutant(
            "the teams of what is created are forgotten",
            ALONE,
            GIVEN,
            "TM-40 x3, TM-41 x3",
            bodies(KNOWN, body -> body.remove("teams"))),
        new Mutant(
            "what is created with a team is listed for nobody",
            ALONE,
            GIVEN,
            "TM-41 x3",
            answers(
                CallMatcher.path("GET /api/(customers|projects|activities)")
                    .and(CallMatcher.by("tony")),
                a -> a.withBody("[]"))),
        new Mutant(
            "teams that are none are ignored",
            "An unknown team id is refused",
            GIVEN,
            "TM-42 x6",
            bodies(POST.and(KNOWN.negate()), body -> body.remove("teams"))),
        new Mutant(
            "teams that are none are refused without a field",
            "An unknown team id is refused",
            GIVEN,
            "TM-42 x6",
            answers(POST.and(KNOWN.negate()), a -> Errors.as(400, "Bad Request", a))),
        new Mutant(
            "nothing is created with a team",
            ALONE,
            GIVEN,
            "TM-40 x3",
            answers(KNOWN, a -> Errors.of(400, "Bad Request"))),
        new Mutant(
            "what is created with a team is in a list for nobody",
            ALONE,
            GIVEN,
            "TM-41 x6",
            answers(
                CallMatcher.path("GET /api/(customers|projects|activities)")
                    .and(CallMatcher.by("anna").negate()),
                a -> Errors.FORBIDDEN)),
        new Mutant(
            "teams of a change are ignored",
            CHANGES,
            GIVEN,
            "TM-60 x2",
            bodies(CHANGED, body -> body.remove("teams"))),
        new Mutant(
            "teams of a change are refused, and what was changed is hidden",
            CHANGES,
            GIVEN,
            "TM-60 x2",
            Mutation.calls(CHANGED, Refusals::changedAnyway)),
        new Mutant(
            "what has no team is refused and stored",
            "An unknown team id is refused",
            GIVEN,
            "TM-42 x6",
            Mutation.calls(
                POST.and(CallMatcher.sending("\"teams\"")).and(KNOWN.negate()),
                (call, next) -> Refusals.storedWithout(call, next, List.of("teams")))));
  }

  /** Deletes what the deleted belonged to as well. */
  private static Answer with(
      ReferenceState state, Call call, Handler next, RecordType recordType, String above) {
    Row row = state.of(recordType).find(Integer.parseInt(call.path().replaceAll(".*/", "")));
    Answer answer = next.handle(call);
    if (row != null) {
      next.handle(call.withPath("/api/" + above + "s/" + row.number(above)));
    }
    return answer;
  }
}
