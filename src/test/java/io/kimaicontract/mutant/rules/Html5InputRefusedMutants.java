package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.quirks;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.release.Quirk;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of what {@code html5-input.feature} wants refused. */
final class Html5InputRefusedMutants {
  private static final String FEATURE = "rules/html5-input";
  private static final String REFUSED = "A value that is not a date-time is refused";
  private static final Answer FAILURE = Errors.of(500, "Internal Server Error");
  private static final Predicate<Call> POST =
      CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("john"));
  private static final Predicate<Call> TIMED =
      POST.and(CallMatcher.sending("\"begin\":(\"[^\"]|\\d)"));

  private Html5InputRefusedMutants() {}

  static List<Mutant> all() {
    return List.of(
        refused("garbage is now", "HT-05", bodies(POST, Html5InputRefusedMutants::garbageIsNow)),
        refused(
            "a date is its midnight",
            "HT-05",
            bodies(
                POST,
                Times.begin(t -> t + "T00:00:00", "[^\"]{10}")
                    .andThen(Times.alone(".+T00:00:00")))),
        refused(
            "impossible dates roll over",
            "HT-05",
            bodies(
                POST,
                Times.begin(t -> "2024-03-01T10:00:00", "2024-02-30.*")
                    .andThen(Times.alone("2024-03-01.*")))),
        refused(
            "a lower-case t will do",
            "HT-05",
            bodies(
                POST,
                Times.begin(t -> t.replace('t', 'T'), ".*\\dt\\d.*")
                    .andThen(Times.alone("2024-06-01T10:00:00")))),
        refused(
            "a number is a time",
            "HT-05",
            bodies(
                POST.and(CallMatcher.sending("\"begin\":\\d")),
                body -> {
                  body.put("begin", "2024-06-01T10:00:00");
                  body.remove("end");
                })),
        refused(
            "a rest is ignored",
            "HT-05",
            bodies(
                POST,
                Times.begin(t -> t.replace("junk", ""), ".+junk")
                    .andThen(Times.alone("2024-06-01T10:00:00")))),
        refused(
            "what is refused is stored",
            "HT-05 x6, HT-08",
            Mutation.calls(POST, (call, next) -> Refusals.storedAnyway(call, next))),
        refused(
            "the error names another field",
            "HT-05 x6",
            answers(
                POST,
                a ->
                    a.withBody(
                        a.body().replace("\"begin\":{\"errors\"", "\"ending\":{\"errors\"")))),
        refused(
            "errors are a page",
            "HT-05 x6, HT-08",
            answers(TIMED, a -> a.status() == 400 ? Errors.PAGE.withStatus(400) : a)),
        refused(
            "errors are unprocessable",
            "HT-05 x6, HT-08",
            answers(TIMED, a -> a.status() == 400 ? Errors.of(422, "Unprocessable") : a)),
        refused(
            "garbage breaks the server",
            "HT-05",
            instead(POST.and(CallMatcher.sending("\"garbage\"")), FAILURE)),
        refused("no begin breaks the server", "HT-06 x3, HT-07 x3", quirks(Quirk.NULL_BEGIN_500))
            .released(""),
        refused(
            "begin and end change places",
            "HT-08",
            bodies(
                POST.and(CallMatcher.sending("\"begin\":\"2024-07-15T12")),
                body -> {
                  body.put("begin", "2024-07-15T10:00:00");
                  body.put("end", "2024-07-15T12:00:00");
                })));
  }

  private static void garbageIsNow(ObjectNode body) {
    if (body.path("begin").asString("").equals("garbage")) {
      body.remove(List.of("begin", "end"));
    }
  }

  private static Mutant refused(String name, String kills, Mutation mutation) {
    return new Mutant(name, REFUSED, FEATURE, kills, mutation);
  }
}
