package io.kimaicontract.mutant.rules.errors;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of wrong types and too long texts in {@code rules/errors}. */
final class WrongValueMutants {
  private static final String TYPES = "rules/errors/types";
  private static final String TEXTS = "rules/errors/texts";
  private static final String OBJECT = "An object is refused as the value of a simple field";
  private static final String LONG =
      "A text of 300 characters is refused by every field that stores fewer";
  private static final String SHORTENED =
      "A text of 300 characters never causes a server error, even where it is shortened";
  private static final Predicate<Call> NO_USE = CallMatcher.sending("\\{\"of\":");
  private static final Predicate<Call> USER_TEXT =
      CallMatcher.sending("\"(title|accountNumber)\":\\s*\"x{300}");
  private static final Predicate<Call> TOO_LONG =
      CallMatcher.sending("x{300}").and(USER_TEXT.negate());
  private static final Answer FAILURE = Errors.of(500, "Internal Server Error");

  private WrongValueMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
                "objects break the server",
                OBJECT,
                TYPES,
                "ER-20 x50, ER-21 x14",
                instead(NO_USE, FAILURE))
            .released("ER-20 x49, ER-21 x13"),
        new Mutant(
            "objects are refused with a page",
            OBJECT,
            TYPES,
            "ER-20 x50, ER-21 x14",
            instead(NO_USE, Errors.PAGE.withStatus(400))),
        new Mutant(
            "objects are refused without a field",
            OBJECT,
            TYPES,
            "ER-20 x50, ER-21 x14",
            instead(NO_USE, Errors.of(400, "Bad Request"))),
        new Mutant(
            "objects are as good as nothing",
            OBJECT,
            TYPES,
            "ER-20 x39, ER-21 x14",
            bodies(NO_USE, WrongValueMutants::plain)),
        new Mutant(
            "what is refused is changed",
            OBJECT,
            TYPES,
            "ER-21 x9",
            calls(NO_USE.and(CallMatcher.path("PATCH /api/.*")), Refusals::changedAnyway)),
        new Mutant(
            "long texts break the server", LONG, TEXTS, "ER-30 x31", instead(TOO_LONG, FAILURE)),
        new Mutant(
            "long texts have a page",
            LONG,
            TEXTS,
            "ER-30 x31",
            instead(TOO_LONG, Errors.PAGE.withStatus(400))),
        new Mutant(
            "long texts are shortened",
            LONG,
            TEXTS,
            "ER-30 x17",
            calls(TOO_LONG, WrongValueMutants::shortened)),
        new Mutant(
            "long texts are refused without a field",
            LONG,
            TEXTS,
            "ER-30 x31",
            answers(TOO_LONG, a -> Errors.as(400, "Bad Request", a))),
        new Mutant(
            "long texts of users break the server",
            SHORTENED,
            TEXTS,
            "ER-31 x2",
            instead(USER_TEXT, FAILURE)));
  }

  private static void plain(ObjectNode body) {
    body.properties().stream()
        .filter(field -> field.getValue().has("of"))
        .map(java.util.Map.Entry::getKey)
        .toList()
        .forEach(body::remove);
  }

  private static Answer shortened(Call call, Handler next) {
    return next.handle(call.withBody(call.body().replaceAll("x{300}", "xxxxxxxx")));
  }
}
