package io.kimaicontract.mutant.resources.projects;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import java.util.List;

/** Mutants of the features in {@code resources/projects}. */
final class ProjectsMutants {
  private ProjectsMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a creation forgets a field",
            "The fields of a request are stored and returned",
            "resources/projects/projects",
            "PR-01",
            bodies(CallMatcher.path("POST /api/projects"), b -> b.remove("orderNumber"))),
        new Mutant(
            "a change resets another field",
            "The fields of a request are stored and returned",
            "resources/projects/projects",
            "PR-02, PR-03",
            bodies(CallMatcher.path("PATCH /api/projects/\\d+"), b -> b.put("number", "reset"))),
        new Mutant(
            "what is wrong is refused and stored",
            "An invalid value is refused, and nothing is created",
            "resources/projects/projects",
            "PR-04 x4, PR-05",
            calls(
                CallMatcher.path("POST /api/projects"),
                (call, next) ->
                    Refusals.storedWithout(
                        call, next, List.of("start", "color", "budget", "budgetType")))),
        new Mutant(
            "errors name no field",
            "An invalid value is refused, and nothing is created",
            "resources/projects/projects",
            "PR-04 x8, PR-05",
            answers(
                CallMatcher.path("POST /api/projects"),
                a -> a.status() == 400 ? Errors.of(400, "Bad Request") : a)),
        new Mutant(
            "a deletion deletes nothing",
            "Only administrators create, read, change and delete projects",
            "resources/projects/projects",
            "PR-09 x2",
            instead(
                CallMatcher.path("DELETE /api/projects/\\d+")
                    .and(CallMatcher.by("anna").or(CallMatcher.by("susan"))),
                Answer.empty(204))),
        new Mutant(
            "everybody may",
            "Only administrators create, read, change and delete projects",
            "resources/projects/projects",
            "PR-07 x2, PR-08 x4",
            answers(CallMatcher.path("GET|PATCH|POST /api/projects.*"), Errors.granted(403, "{}"))),
        new Mutant(
            "other values are ignored",
            "Invalid values of parameters are refused",
            "resources/projects/listing",
            "PR-21 x10",
            Lists.tolerant(CallMatcher.path("GET /api/projects"))));
  }
}
