package io.kimaicontract.mutant.rules.inputs;

import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import java.util.List;

/** Mutants that refuse what the document allows, or allow what it forbids. */
final class AllowedInputMutants {
  private static final Answer REFUSAL = Errors.of(400, "Bad Request");

  private AllowedInputMutants() {}

  static List<Mutant> all() {
    return List.of(
        allowed(
            "an activity gets a name by itself",
            "A required field cannot be left out",
            "IP-40",
            bodies(
                CallMatcher.path("POST /api/activities")
                    .and(CallMatcher.sending("\"name\"").negate()),
                body -> body.put("name", "nameless"))),
        allowed(
            "the last language is refused for customers",
            "Every value that the document lists is accepted",
            "IP-41",
            instead(
                CallMatcher.path("PATCH /api/customers/\\d+")
                    .and(CallMatcher.sending("\"language\":\\s*\"zh_Hant_TW\"")),
                REFUSAL)),
        allowed(
            "activities cannot be listed in descending order",
            "Every value that the document lists is accepted",
            "IP-42",
            instead(
                CallMatcher.path("GET /api/activities").and(CallMatcher.asking("order", "DESC")),
                REFUSAL)),
        allowed(
            "the longest name of a customer is refused",
            "The shortest, longest, least and greatest values are accepted",
            "IP-43",
            instead(
                CallMatcher.path("PATCH /api/customers/\\d+")
                    .and(CallMatcher.sending("\"name\":\\s*\"a{150}\"")),
                REFUSAL)),
        allowed(
            "a customer with a reference of the buyer is refused",
            "Optional fields can be left out, and given",
            "IP-44",
            instead(
                CallMatcher.path("POST /api/customers")
                    .and(CallMatcher.sending("\"buyerReference\":\\s*\"")),
                REFUSAL)),
        allowed(
            "timesheets cannot be searched within a time",
            "The parameters of a list can be combined",
            "IP-45",
            instead(
                CallMatcher.path("GET /api/timesheets")
                    .and(CallMatcher.asking("begin", ".+"))
                    .and(CallMatcher.asking("term", ".+")),
                REFUSAL)));
  }

  private static Mutant allowed(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, "rules/inputs/allowed", kills, mutation);
  }
}
