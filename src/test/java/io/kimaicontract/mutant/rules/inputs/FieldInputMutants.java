package io.kimaicontract.mutant.rules.inputs;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.release.Quirk;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Mutants of {@code rules/inputs/fields}: each mishandles one family in one operation. */
final class FieldInputMutants {
  private static final String FIELDS = "rules/inputs/fields";
  private static final String HANDLED =
      "Whatever a field is sent, the server does not fail, and the value is either refused or kept";
  private static final Answer FAILURE = Errors.of(500, "Internal Server Error");
  private static final Predicate<Call> CUSTOMER = CallMatcher.path("PATCH /api/customers/\\d+");
  private static final Predicate<Call> PROJECT = CallMatcher.path("PATCH /api/projects/\\d+");
  private static final Predicate<Call> TEAM = CallMatcher.path("PATCH /api/teams/\\d+");

  private static final Pattern ODD_FAX = Pattern.compile("\"fax\":\\s*\"a");

  private FieldInputMutants() {}

  static List<Mutant> all() {
    return List.of(
        anna(
            "a customer's comment that is next to nothing breaks the server",
            "IP-01",
            instead(
                CUSTOMER.and(CallMatcher.sending("\"comment\":\\s*(?:\" ?\"|null|false|\\[])")),
                FAILURE)),
        anna(
            "a customer's company of another type breaks the server",
            "IP-01",
            instead(CUSTOMER.and(CallMatcher.sending("\"company\":\\s*(?:true|42)")), FAILURE)),
        anna(
            "a project's order number out of range breaks the server",
            "IP-01",
            instead(
                PROJECT.and(CallMatcher.sending("\"orderNumber\":\\s*(?:-?[0-9]|\"a{50})")),
                FAILURE)),
        anna(
            "an odd text as an activity's comment breaks the server",
            "IP-01",
            instead(
                CallMatcher.path("PATCH /api/activities/\\d+")
                    .and(
                        CallMatcher.sending(
                            "\"comment\":\\s*\"(?:kc-[^~]*~)?(?:[aceg][^a-z]|i[^a-z]|<)")),
                FAILURE)),
        anna(
            "several colours for a team break the server",
            "IP-01",
            instead(
                TEAM.and(CallMatcher.sending("\"color\":\\s*(?:[\\[{]|\"[^\"]*\",\\s*\"color)")),
                FAILURE)),
        anna(
            "a customer's contact that is an odd text is accepted and lost",
            "IP-01",
            bodies(
                CUSTOMER.and(CallMatcher.sending("\"contact\":\\s*\"(?:[aceg][^a-z]|i[^a-z]|<)")),
                body -> body.put("contact", "lost"))),
        anna(
            "a refused order number is not named",
            "IP-01",
            answers(
                PROJECT.and(CallMatcher.sending("\"orderNumber\"")),
                answer -> answer.status() == 400 ? Errors.of(400, "Bad Request") : answer)),
        anna(
            "a refused name of a team changes its colour",
            "IP-01 x2",
            calls(TEAM.and(CallMatcher.sending("^\\{\"name\"")), Refusals::changedAnyway)),
        anna(
            "a customer with an odd phone number spoils the list",
            "IP-01",
            Mutation.store(
                CallMatcher.path("GET /api/customers"),
                (state, call, next) -> {
                  Answer answer = next.handle(call);
                  return ODD_FAX.matcher(answer.body()).find() ? FAILURE : answer;
                })),
        new Mutant(
            "an emoji of John's breaks the server",
            HANDLED,
            FIELDS,
            "IP-02",
            instead(
                CallMatcher.path("POST /api/tags|/api/timesheets")
                    .and(CallMatcher.by("john"))
                    .and(CallMatcher.sending("i\\x{1F600}j")),
                FAILURE)),
        new Mutant(
                "a preference takes any time zone, and its owner's calls fail",
                HANDLED,
                FIELDS,
                "IP-03",
                Mutation.quirks(Quirk.ANY_TIMEZONE_PREFERENCE))
            .released(""));
  }

  private static Mutant anna(String name, String kills, Mutation mutation) {
    return new Mutant(name, HANDLED, FIELDS, kills, mutation);
  }
}
