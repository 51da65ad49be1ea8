package io.kimaicontract.mutant.rules.inputs;

import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Answer;
import java.util.List;

/** Mutants that fail for inputs in queries, in paths and as bodies. */
final class OtherInputMutants {
  private static final Answer FAILURE = Errors.of(500, "Internal Server Error");
  private static final String QUERY = "Whatever a query has, the server does not fail";

  private OtherInputMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "an odd term breaks the list of users",
            QUERY,
            "rules/inputs/queries",
            "IP-10",
            instead(
                CallMatcher.path("GET /api/users")
                    .and(CallMatcher.asking("term", "(?s).*[^ -~].*|<.*")),
                FAILURE)),
        new Mutant(
            "a NUL byte breaks John's list of tags",
            QUERY,
            "rules/inputs/queries",
            "IP-11",
            instead(
                CallMatcher.path("GET /api/tags")
                    .and(CallMatcher.by("john"))
                    .and(CallMatcher.asking("name", "(?s).*\0.*")),
                FAILURE)),
        new Mutant(
            "a word for the id of a team breaks the server",
            "Whatever stands for an id, the server does not fail",
            "rules/inputs/paths",
            "IP-20",
            instead(call -> call.path().matches("(?s)/api/teams/[^/]*[^/\\d].*"), FAILURE)),
        new Mutant(
            "what is no JSON breaks the server",
            "Whatever stands for a body, the server does not fail, and what it ignores or refuses"
                + " changes nothing",
            "rules/inputs/bodies",
            "IP-30",
            instead(CallMatcher.sending("^no JSON$"), FAILURE)));
  }
}
