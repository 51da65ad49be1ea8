package io.kimaicontract.mutant.rules.errors;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Call;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Mutants of {@code errors/forms.feature} and {@code errors/form-actions.feature}. */
final class FormMutants {
  private static final String CREATED = "A record is created from a web form";
  private static final String CHANGED =
      "A record is changed from a web form, and no other field changes with it";
  private static final String REFUSED = "An invalid field of a web form is refused as one of JSON";
  private static final String ACTIONS = "Actions and custom fields take web forms";
  private static final Predicate<Call> FORM =
      CallMatcher.header("Content-Type", "application/x-www-form-urlencoded.*");
  private static final Predicate<Call> POST = FORM.and(CallMatcher.path("POST /api/.+"));
  private static final Predicate<Call> PATCH = FORM.and(CallMatcher.path("PATCH /api/[a-z]+/\\d+"));
  private static final Predicate<Call> RESTART = FORM.and(CallMatcher.path("PATCH .+/restart"));
  private static final Predicate<Call> META = FORM.and(CallMatcher.path("PATCH .+/meta"));
  private static final Predicate<Call> PREFERENCES =
      FORM.and(CallMatcher.path("PATCH .+/preferences"));

  private FormMutants() {}

  static List<Mutant> all() {
    return List.of(
        of("forms create nothing", CREATED, "ER-61 x6, ER-62 x10", sending(POST, body -> "")),
        of(
            "forms are read as JSON",
            CREATED,
            "ER-61 x6, ER-62 x10",
            answers(POST, a -> a.status() == 200 ? Errors.of(400, "Bad Request") : a)),
        of("forms are not decoded", CREATED, "ER-61 x4, ER-62 x2", sending(POST, Decoded::halfway)),
        of("forms have no lists", CREATED, "ER-61, ER-62", sending(POST, Decoded::flat)),
        of("forms change nothing", CHANGED, "ER-63 x3, ER-64 x3", sending(PATCH, body -> "")),
        of(
            "forms are refused for changes",
            CHANGED,
            "ER-63 x3, ER-64 x3",
            answers(PATCH, a -> Errors.of(400, "Bad Request"))),
        of(
            "what a form lacks is cleared",
            CHANGED,
            "ER-63",
            sending(
                PATCH.and(CallMatcher.path("PATCH /api/timesheets/.+")),
                body -> body + "&tags=&end=")),
        of(
            "forms are not checked",
            REFUSED,
            "ER-65 x5",
            answers(POST, a -> a.status() == 400 ? Errors.json(200, "{\"id\":1}") : a)),
        of("a restart reads no form", ACTIONS, "ER-66", sending(RESTART, body -> "")),
        of("custom fields read no form", ACTIONS, "ER-67 x4, ER-68 x4", sending(META, body -> "")),
        of(
            "undefined custom fields of forms are ignored",
            ACTIONS,
            "ER-68 x7",
            answers(META, a -> a.status() >= 400 ? Errors.json(200, "{}") : a)),
        of("preferences read no form", ACTIONS, "ER-69", sending(PREFERENCES, body -> "")),
        of(
            "only the first preference of a form is stored",
            ACTIONS,
            "ER-69",
            sending(PREFERENCES, body -> body.replaceAll("&1.*", ""))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    String feature = rule.equals(ACTIONS) ? "form-actions" : "forms";
    return new Mutant(name, rule, "rules/errors/" + feature, kills, mutation);
  }

  private static Mutation sending(Predicate<Call> where, UnaryOperator<String> change) {
    return calls(where, (call, next) -> next.handle(call.withBody(change.apply(call.body()))));
  }

  /** Forms that are read wrongly. */
  private static final class Decoded {
    private Decoded() {}

    /** Values that are decoded before they are separated, and cut where that gives other fields. */
    static String halfway(String body) {
      return URLDecoder.decode(body, StandardCharsets.US_ASCII)
          .replace("%", "")
          .replace("+", " ")
          .replace("#", "");
    }

    static String flat(String body) {
      return body.replaceAll("(members|roles)\\[", "no$1[");
    }
  }
}
