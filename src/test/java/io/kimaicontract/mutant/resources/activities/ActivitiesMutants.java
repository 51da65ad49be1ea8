package io.kimaicontract.mutant.resources.activities;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Query;
import java.util.List;

/** Mutants of {@code resources/activities}. */
final class ActivitiesMutants {
  private ActivitiesMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a change resets another field",
            "An activity without a project is global, and only the activity of a project can move",
            "resources/activities/activities",
            "AC-03",
            bodies(CallMatcher.path("PATCH /api/activities/\\d+"), b -> b.put("number", "reset"))),
        new Mutant(
            "what is wrong is refused and stored",
            "An invalid value is refused, and nothing is created",
            "resources/activities/activities",
            "AC-05 x3",
            calls(
                CallMatcher.path("POST /api/activities"),
                (call, next) ->
                    Refusals.storedWithout(call, next, List.of("color", "budget", "project")))),
        new Mutant(
            "errors name no field",
            "An invalid value is refused, and nothing is created",
            "resources/activities/activities",
            "AC-05 x5",
            answers(
                CallMatcher.path("POST /api/activities"),
                a -> a.status() == 400 ? Errors.of(400, "Bad Request") : a)),
        new Mutant(
            "a deletion deletes nothing",
            "Only teamleads and above create activities, and only administrators read, change and delete every activity",
            "resources/activities/activities",
            "AC-09",
            instead(
                CallMatcher.path("DELETE /api/activities/\\d+")
                    .and(CallMatcher.by("anna").or(CallMatcher.by("susan"))),
                Answer.empty(204))),
        new Mutant(
            "everybody may",
            "Only teamleads and above create activities, and only administrators read, change and delete every activity",
            "resources/activities/activities",
            "AC-06, AC-08 x4",
            answers(
                CallMatcher.path("GET|PATCH|POST /api/activities.*"), Errors.granted(403, "{}"))),
        new Mutant(
            "the filters are ignored",
            "A list contains only the records that match its filter",
            "resources/activities/activities",
            "AC-10 x5",
            calls(
                CallMatcher.path("GET /api/activities"),
                (call, next) -> next.handle(call.withQuery(Query.of("visible=3"))))));
  }
}
