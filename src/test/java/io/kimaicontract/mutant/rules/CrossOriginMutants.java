package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.answers;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Mutants of {@code cross-origin.feature}. */
final class CrossOriginMutants {
  private static final String FEATURE = "rules/cross-origin";
  private static final String EVERY =
      "Every answer of the API allows the calling origin to read it";
  private static final String FIRST =
      "A preflight request is answered with the allowed methods and headers";
  private static final String PAGES = "A page of another origin may read the paging headers";
  private static final Predicate<Call> ASKED = CallMatcher.path("OPTIONS /api/.*");

  private CrossOriginMutants() {}

  static List<Mutant> all() {
    return List.of(
        mutant(
            "no site is allowed",
            EVERY,
            "XO-01 x2",
            CallMatcher.path("GET /api/version"),
            without("Access-Control-Allow-Origin")),
        mutant(
            "refusals allow no site",
            EVERY,
            "XO-01",
            CallMatcher.path("GET /api/version").and(call -> call.header("authorization") == null),
            without("Access-Control-Allow-Origin")),
        mutant(
            "another site is allowed",
            EVERY,
            "XO-01 x2",
            CallMatcher.path("GET /api/version"),
            with("Access-Control-Allow-Origin", "https://other.example")),
        mutant("asking is refused", FIRST, "XO-02 x4, XO-03", ASKED, a -> a.withStatus(400)),
        mutant("no site may ask", FIRST, "XO-02 x4", ASKED, without("Access-Control-Allow-Origin")),
        mutant(
            "nothing may be deleted from elsewhere",
            FIRST,
            "XO-02",
            ASKED,
            with("Access-Control-Allow-Methods", "GET, OPTIONS, POST, PUT, PATCH")),
        mutant(
            "JSON may not be sent from elsewhere",
            FIRST,
            "XO-02 x4",
            ASKED,
            with("Access-Control-Allow-Headers", "authorization, x-auth-user, x-auth-token")),
        mutant(
            "a token may not be sent from elsewhere",
            FIRST,
            "XO-03",
            ASKED,
            with("Access-Control-Allow-Headers", "content-type, x-auth-user, x-auth-token")),
        mutant(
            "page headers are kept from other sites",
            PAGES,
            "XO-04",
            CallMatcher.path("GET /api/timesheets"),
            without("Access-Control-Expose-Headers")));
  }

  private static Mutant mutant(
      String name, String rule, String kills, Predicate<Call> where, UnaryOperator<Answer> change) {
    return new Mutant(name, rule, FEATURE, kills, answers(where, change));
  }

  private static UnaryOperator<Answer> with(String header, String value) {
    return answer -> without(header).apply(answer).withHeader(header, value);
  }

  private static UnaryOperator<Answer> without(String header) {
    return answer -> {
      Map<String, String> kept = new LinkedHashMap<>(answer.headers());
      kept.remove(header);
      return new Answer(answer.status(), kept, answer.body());
    };
  }
}
