package io.kimaicontract.mutant.resources.customers;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of the comments on customers and projects. */
final class CommentsMutants {
  private static final String KEPT = "resources/customers/comments";
  private static final String REFUSED = "resources/customers/comments-refused";
  private static final String STORED =
      "A comment is stored with its author, its time and whether it is pinned";
  private static final String NO_PART =
      "Users who may not read a customer or project may not read or change its comments";
  private static final String BELOW = "A comment is found only below its own customer or project";
  private static final Predicate<Call> POST = CallMatcher.path("POST /api/*/\\d+/comments");
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/*/\\d+/comments");
  private static final Predicate<Call> PIN =
      CallMatcher.path("PATCH /api/*/\\d+/comments/\\d+/pin");
  private static final Predicate<Call> DELETE =
      CallMatcher.path("DELETE /api/*/\\d+/comments/\\d+");
  private static final Predicate<Call> ANY = CallMatcher.path("[A-Z]+ /api/*/\\d+/comments.*");
  private static final Predicate<Call> FIRST = POST.and(CallMatcher.sending("Call them first"));

  private CommentsMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a comment is of long ago",
            STORED,
            KEPT,
            "CM-01 x4",
            objects(
                POST,
                one ->
                    one.put(
                        "createdAt",
                        one.path("createdAt").asString().replaceFirst("\\d+", "2003")))),
        new Mutant(
            "no new comment is pinned",
            STORED,
            KEPT,
            "CM-01 x2, CM-02 x2",
            bodies(FIRST, body -> body.put("pinned", false))),
        new Mutant(
            "a comment is somebody else's",
            STORED,
            KEPT,
            "CM-01 x4",
            objects(FIRST, comment -> ((ObjectNode) comment.path("createdBy")).put("id", 1))),
        new Mutant(
            "comments are shortened",
            STORED,
            KEPT,
            "CM-02 x2",
            objects(LIST, comment -> shortened(comment, "Call them first"))),
        new Mutant(
            "comments stand in the order they were made",
            "Pinned comments are listed before the others",
            KEPT,
            "CM-03 x2",
            answers(LIST, Lists::reversed)),
        new Mutant(
            "no pin is taken down",
            "A comment can be pinned and unpinned",
            KEPT,
            "CM-04 x2",
            objects(PIN, comment -> comment.put("pinned", true))),
        new Mutant(
            "a pin does not last",
            "A comment can be pinned and unpinned",
            KEPT,
            "CM-05 x2",
            calls(PIN, CommentsMutants::twice)),
        new Mutant(
            "a deletion deletes no comment",
            "A deleted comment is no longer listed",
            KEPT,
            "CM-07 x2",
            instead(DELETE, Answer.empty(204))),
        new Mutant(
            "a deletion of a comment is not found",
            "A deleted comment is no longer listed",
            KEPT,
            "CM-06 x2",
            answers(DELETE, a -> Errors.of(404, "Not Found"))),
        new Mutant(
            "comments without a message are taken",
            "A comment without a message, or with an unknown field, is refused",
            REFUSED,
            "CM-10 x6",
            bodies(
                POST.and(
                    CallMatcher.sending("\"message\"").and(CallMatcher.sending("kc-")).negate()),
                body -> body.put("message", "none"))),
        new Mutant(
            "fields that comments do not have are ignored",
            "A comment without a message, or with an unknown field, is refused",
            REFUSED,
            "CM-10 x2",
            bodies(POST, body -> body.remove("shoeSize"))),
        new Mutant(
            "everybody reads comments",
            NO_PART,
            REFUSED,
            "CM-11 x4",
            answers(LIST, Errors.granted(403, "[]"))),
        new Mutant(
            "who may not comment is not found",
            NO_PART,
            REFUSED,
            "CM-11 x4",
            answers(POST, a -> a.status() == 403 ? Errors.of(404, "Not Found") : a)),
        new Mutant(
            "a refused deletion deletes nevertheless",
            NO_PART,
            REFUSED,
            "CM-12 x4",
            store(DELETE.and(CallMatcher.by("anna").negate()), CommentsMutants::deleted)),
        new Mutant(
            "pins are not to be seen",
            NO_PART,
            REFUSED,
            "CM-13 x4",
            answers(PIN.and(CallMatcher.by("anna").negate()), a -> Errors.of(404, "Not Found"))),
        new Mutant(
            "a teamlead has no part in comments",
            "A teamlead of a customer or project may read and write comments, and may not delete them",
            REFUSED,
            "CM-14 x4",
            answers(POST.or(LIST).and(CallMatcher.by("tony")), a -> Errors.FORBIDDEN)),
        new Mutant(
            "what is unknown is forbidden",
            BELOW,
            REFUSED,
            "CM-15 x9",
            answers(ANY, a -> a.status() == 404 ? Errors.FORBIDDEN : a)),
        new Mutant(
            "a comment is found anywhere",
            BELOW,
            REFUSED,
            "CM-16 x4",
            answers(
                PIN.or(DELETE).and(CallMatcher.by("anna")),
                a -> a.status() == 403 ? Errors.of(404, "Not Found") : a)));
  }

  private static void shortened(ObjectNode comment, String message) {
    if (comment.path("message").asString("").equals(message)) {
      comment.put("message", message.substring(0, 4));
    }
  }

  private static Answer twice(Call call, Handler next) {
    Answer answer = next.handle(call);
    next.handle(call);
    return answer;
  }

  private static Answer deleted(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() == 403) {
      int id = Integer.parseInt(call.path().replaceAll(".*/", ""));
      boolean customers = call.path().contains("/customers/");
      state.of(customers ? RecordType.CUSTOMER_COMMENT : RecordType.PROJECT_COMMENT).remove(id);
    }
    return answer;
  }
}
