package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Tokens;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Mutants of {@code tokens.feature}. */
final class TokensMutants {
  private static final String TOKENS = "rules/tokens";
  private static final String SEVERAL = "A user can have several tokens, and each of them works";
  private static final String UNKNOWN = "An unknown token is refused";
  private static final String DELETED = "A deleted token stops working at once";
  private static final String FOREIGN =
      "Only its owner and super administrators may delete a token";
  private static final String DISABLED =
      "The token of a disabled user is refused until the user is enabled again";
  private static final String USAGE = "A token shows when it was last used";

  private static final Predicate<Call> DELETE = CallMatcher.path("DELETE /api/users/api-token/*");
  private static final Predicate<Call> ME = CallMatcher.path("GET /api/users/me");
  private static final Predicate<Call> PAGE = CallMatcher.path("GET /.*/profile/*/api-token");
  private static final Predicate<Call> ENABLING = CallMatcher.path("PATCH /api/users/*");
  private static final Predicate<Call> DISABLES =
      ENABLING.and(CallMatcher.sending("\"enabled\":\\s*false"));
  private static final Predicate<Call> ENABLES =
      ENABLING.and(CallMatcher.sending("\"enabled\":\\s*true"));
  private static final Predicate<Call> NEVER_MINTED =
      ME.and(
          call ->
              String.valueOf(call.header("authorization")).endsWith("0123456789abcdef012345678"));

  private TokensMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a second token is someone else's",
            SEVERAL,
            TOKENS,
            "TK-01",
            store(
                ME,
                (state, call, next) ->
                    Tokens.isNewest(state, call)
                        ? Entities.changed(next.handle(call), me -> me.put("id", 1))
                        : next.handle(call))),
        new Mutant(
            "a second token does not open",
            SEVERAL,
            TOKENS,
            "TK-01",
            store(
                ME.and(CallMatcher.by("john")),
                (state, call, next) ->
                    Tokens.isSecond(state, call) ? Errors.REFUSED_TOKEN : next.handle(call))),
        new Mutant(
            "a second token ends the first",
            SEVERAL,
            TOKENS,
            "TK-02",
            store(
                ME.and(CallMatcher.by("john")),
                (state, call, next) ->
                    Tokens.isNewest(state, call) ? next.handle(call) : Errors.REFUSED_TOKEN)),
        new Mutant(
            "an unknown token opens",
            UNKNOWN,
            TOKENS,
            "TK-03",
            store(NEVER_MINTED, (state, call, next) -> next.handle(Tokens.opened(state, call)))),
        new Mutant(
            "an unknown token breaks the server",
            UNKNOWN,
            TOKENS,
            "TK-03",
            answers(NEVER_MINTED, a -> a.withStatus(500))),
        new Mutant(
            "a deletion deletes nothing",
            DELETED,
            TOKENS,
            "TK-04, TK-05, TK-32 x4",
            store(DELETE, Tokens::kept)),
        new Mutant(
            "a deletion is refused",
            DELETED,
            TOKENS,
            "TK-04",
            answers(
                DELETE.and(CallMatcher.by("john")), a -> a.status() < 300 ? Errors.FORBIDDEN : a)),
        new Mutant(
            "super administrators delete nothing",
            DELETED,
            TOKENS,
            "TK-05",
            store(DELETE.and(CallMatcher.by("susan")), Tokens::kept)),
        new Mutant(
            "a deletion answers a body",
            DELETED,
            TOKENS,
            "TK-04, TK-05, TK-32 x4",
            answers(DELETE, a -> a.status() < 300 ? a.withBody("deleted") : a)),
        new Mutant(
            "foreign tokens are deleted",
            FOREIGN,
            TOKENS,
            "TK-06 x3",
            store(
                DELETE,
                (state, call, next) ->
                    Tokens.deleted(state, call, next.handle(call), Answer.empty(200)))),
        new Mutant(
            "foreign tokens are deleted, and the deletion refused",
            FOREIGN,
            TOKENS,
            "TK-06 x3",
            store(
                DELETE,
                (state, call, next) ->
                    Tokens.deleted(state, call, next.handle(call), Errors.FORBIDDEN))),
        new Mutant(
            "administrators delete foreign tokens",
            FOREIGN,
            TOKENS,
            "TK-06",
            store(
                DELETE.and(CallMatcher.by("anna")),
                (state, call, next) ->
                    Tokens.deleted(state, call, next.handle(call), Answer.empty(200)))),
        new Mutant(
            "foreign tokens are not found",
            FOREIGN,
            TOKENS,
            "TK-06 x3",
            answers(DELETE, a -> a.status() == 403 ? Errors.of(404, "Not Found") : a)),
        new Mutant(
            "unknown tokens are deleted",
            FOREIGN,
            TOKENS,
            "TK-07",
            answers(DELETE, a -> a.status() == 404 ? Answer.empty(200) : a)),
        new Mutant(
            "a disabled user's token opens",
            DISABLED,
            TOKENS,
            "TK-08, TK-33 x2",
            store(DISABLES, (state, call, next) -> stored(state, call, next.handle(call), true))),
        new Mutant(
            "disabling is refused",
            DISABLED,
            TOKENS,
            "TK-08",
            answers(DISABLES.and(CallMatcher.sending("^\\{\"enabled\"")), a -> Errors.FORBIDDEN)),
        new Mutant(
            "an enabled user's token stays shut",
            DISABLED,
            TOKENS,
            "TK-09",
            store(ENABLES, (state, call, next) -> stored(state, call, next.handle(call), false))),
        new Mutant(
            "last usage is shown too early",
            USAGE,
            TOKENS,
            "TK-10",
            store(
                PAGE, (state, call, next) -> used(state, Instant.now(), () -> next.handle(call)))),
        new Mutant(
            "last usage is never shown",
            USAGE,
            TOKENS,
            "TK-11",
            store(PAGE, (state, call, next) -> used(state, null, () -> next.handle(call)))));
  }

  /** Answers as asked, and stores otherwise. */
  private static Answer stored(ReferenceState state, Call call, Answer answer, boolean enabled) {
    int id = Integer.parseInt(call.path().replaceAll(".*/", ""));
    state.of(RecordType.USER).get(id).put("enabled", enabled);
    return answer;
  }

  /** Shows every token as used then. */
  private static Answer used(ReferenceState state, @Nullable Instant when, Supplier<Answer> page) {
    for (Row token : state.of(RecordType.TOKEN).all()) {
      token.put("lastUsage", when);
    }
    return page.get();
  }
}
