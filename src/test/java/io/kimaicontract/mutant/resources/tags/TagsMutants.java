package io.kimaicontract.mutant.resources.tags;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Query;
import java.util.List;

/** Mutants of {@code resources/tags}. */
final class TagsMutants {
  private TagsMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "the name does not filter",
            "A tag is stored and found by its name while it is visible",
            "resources/tags/tags",
            "TG-03",
            calls(
                CallMatcher.path("GET /api/tags.*"),
                (call, next) -> next.handle(call.withQuery(Query.of("name="))))),
        new Mutant(
            "plain users delete",
            "Only teamleads and above delete tags",
            "resources/tags/tags",
            "TG-05",
            answers(CallMatcher.path("DELETE /api/tags/\\d+"), Errors.renumbered(403, 204))),
        new Mutant(
            "teamleads delete none",
            "Only teamleads and above delete tags",
            "resources/tags/tags",
            "TG-06",
            answers(
                CallMatcher.path("DELETE /api/tags/\\d+").and(CallMatcher.by("tony")),
                a -> Errors.FORBIDDEN)));
  }
}
