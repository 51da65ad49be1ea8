package io.kimaicontract.mutant.rules;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import java.util.List;

/** Mutants of {@code authentication.feature} with a plugin whose operation is public. */
final class PublicOperationMutants {
  private static final String RULE =
      "An operation of a plugin that the document calls public answers without a token";
  private static final String CLOSED = "Every call without a valid token is refused";
  private static final String FEATURE = "rules/authentication";
  private static final String OPERATION =
      """
      {"get":{"security":[],"responses":{"200":{"description":"","content":{"application/json":\
      {"schema":{"type":"object","properties":{"state":{"type":"string"}}}}}}}}}\
      """;
  private static final Answer UP = Errors.json(200, "{\"state\":\"up\"}");

  private PublicOperationMutants() {}

  static List<Mutant> all() {
    return List.of(
        of("a public operation wants a token", Errors.of(401, "Unauthorized")),
        of("a public operation is forbidden", Errors.FORBIDDEN),
        of("a public operation leads to the login", Answer.redirect(302, "/en/login")),
        of("a public operation is not as announced", Errors.json(200, "{\"state\":1}")),
        released("an operation of Kimai is public", CLOSED, "AU-02", opened()));
  }

  /** A server with a plugin whose public operation answers as the document says. */
  static Mutation healthy() {
    return answering(UP);
  }

  private static Mutant of(String name, Answer answer) {
    return released(name, RULE, "AU-38", answering(answer));
  }

  private static Mutant released(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, "", mutation).released(kills);
  }

  private static Mutation answering(Answer answer) {
    return Mutation.calls(
        CallMatcher.path("GET /api/(doc|state)"),
        (call, next) ->
            call.path().endsWith("doc") ? announcing(next.handle(call), OPERATION) : answer);
  }

  private static Answer announcing(Answer page, String operation) {
    return page.withBody(
        page.body().replaceFirst("\"paths\":\\{", "\"paths\":{\"/api/state\":" + operation + ","));
  }

  /** The document says so too, and it is wrong all the same. */
  private static Mutation opened() {
    return Mutation.calls(
        CallMatcher.path("GET /api/(doc|plugins)"),
        (call, next) -> {
          if (call.path().endsWith("doc")) {
            Answer page = next.handle(call);
            return page.withBody(
                page.body()
                    .replaceFirst("(\"/api/plugins\":\\{\"get\":\\{)", "$1\"security\":[],"));
          }
          return call.user() == null ? Errors.json(200, "[]") : next.handle(call);
        });
  }
}
