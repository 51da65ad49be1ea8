package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code customers/comments-unknown.feature}. */
final class CommentsUnknownMutants {
  private static final String UNKNOWN =
      "A comment below an unknown record, or with an unknown id, is not found";
  private static final String TEXT = "A comment has a message that is a text, and no other fields";
  private static final Predicate<Call> ANY = CallMatcher.path("[A-Z]+ /api/*/*/comments.*");
  private static final Predicate<Call> POST = CallMatcher.path("POST /api/*/\\d+/comments");
  private static final Predicate<Call> DELETE =
      CallMatcher.path("DELETE /api/*/2147483647/comments/\\d+");
  private static final Predicate<Call> SIGNED = POST.and(CallMatcher.sending("Zo"));

  private CommentsUnknownMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "what is unknown is forbidden",
            UNKNOWN,
            "CM-22 x2, CM-23 x4, CM-24 x6, CM-28 x6",
            answers(ANY, Errors.renumbered(404, 403))),
        of(
            "what is unknown is done",
            UNKNOWN,
            "CM-22 x2, CM-23 x4, CM-24 x6, CM-28 x6",
            answers(ANY, Errors.granted(404, "{}"))),
        of(
            "the parent of a comment does not matter",
            UNKNOWN,
            "CM-22 x2",
            store(
                DELETE,
                (state, call, next) -> {
                  Answer answer = next.handle(call);
                  boolean customers = call.path().contains("/customers/");
                  state
                      .of(customers ? RecordType.CUSTOMER_COMMENT : RecordType.PROJECT_COMMENT)
                      .remove(Integer.parseInt(call.path().replaceAll(".*/", "")));
                  return answer;
                })),
        of(
            "any structure is a comment",
            TEXT,
            "CM-25 x12, CM-26 x8",
            answers(POST, Errors.granted(400, "{}"))),
        of(
            "a wrong structure breaks the server",
            TEXT,
            "CM-25 x12, CM-26 x8",
            answers(POST, Errors.renumbered(400, 500))),
        of(
            "letters are lost",
            TEXT,
            "CM-27 x2",
            objects(
                SIGNED,
                one ->
                    one.put("message", one.path("message").asString().replaceAll("[^ -~]", "?")))),
        of(
            "markup is lost",
            TEXT,
            "CM-27 x2",
            objects(
                SIGNED,
                one ->
                    one.put("message", one.path("message").asString().replaceAll("<[^>]*>", "")))),
        of(
            "every comment is pinned",
            TEXT,
            "CM-27 x2",
            objects(SIGNED, one -> one.put("pinned", true))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, "resources/customers/comments-unknown", kills, mutation);
  }
}
