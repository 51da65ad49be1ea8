package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.quirks;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Tokens;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.release.Quirk;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code token-expiry.feature}. */
final class TokenExpiryMutants {
  private static final String EXPIRY = "rules/token-expiry";
  private static final String BEFORE = "A token works before its expiry";
  private static final String EXPIRED = "An expired token is refused, like an unknown one";
  private static final String FROM_ON = "A token stops working on its expiry date";
  private static final Predicate<Call> ME = CallMatcher.path("GET /api/users/me");

  private TokenExpiryMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a token with an expiry is refused",
            BEFORE,
            EXPIRY,
            "TX-01",
            store(
                ME,
                (state, call, next) ->
                    Tokens.expires(state, call, day -> true)
                        ? Errors.REFUSED_TOKEN
                        : next.handle(call))),
        new Mutant(
            "a token with an expiry is someone else's",
            BEFORE,
            EXPIRY,
            "TX-01",
            store(
                ME,
                (state, call, next) ->
                    Tokens.expires(state, call, day -> true)
                        ? Entities.changed(next.handle(call), me -> me.put("id", 1))
                        : next.handle(call))),
        new Mutant("an expired token opens", EXPIRED, EXPIRY, "TX-02 x3", revived(call -> true)),
        new Mutant(
            "an expired token reads",
            EXPIRED,
            EXPIRY,
            "TX-02 x2",
            revived(call -> call.method().equals("GET"))),
        new Mutant(
            "an expired token writes",
            EXPIRED,
            EXPIRY,
            "TX-02",
            revived(call -> call.method().equals("POST"))),
        new Mutant(
            "an expired token is forbidden",
            EXPIRED,
            EXPIRY,
            "TX-02 x3",
            store(
                CallMatcher.path(".* /api/**"),
                (state, call, next) ->
                    Tokens.expires(state, call, Tokens::longExpired)
                        ? Errors.FORBIDDEN
                        : next.handle(call))),
        new Mutant(
            "an expired token gets a page",
            EXPIRED,
            EXPIRY,
            "TX-02 x3",
            store(
                CallMatcher.path(".* /api/**"),
                (state, call, next) ->
                    Tokens.expires(state, call, Tokens::longExpired)
                        ? Answer.html(401, "<html>")
                        : next.handle(call))),
        new Mutant(
                "a token works through its day",
                FROM_ON,
                EXPIRY,
                "TX-03",
                quirks(Quirk.TOKEN_WORKS_THROUGH_ITS_DAY))
            .released(""),
        new Mutant(
            "a token's last day breaks the server",
            FROM_ON,
            EXPIRY,
            "TX-03",
            store(
                ME,
                (state, call, next) ->
                    Tokens.expires(state, call, Tokens::isToday)
                        ? Errors.of(500, "Internal Server Error")
                        : next.handle(call))));
  }

  /** Lets the expired token in for such calls. */
  private static Mutation revived(Predicate<Call> which) {
    return store(
        CallMatcher.path(".* /api/**").and(which),
        (state, call, next) ->
            next.handle(
                Tokens.expires(state, call, Tokens::longExpired)
                    ? Tokens.opened(state, call)
                    : call));
  }
}
