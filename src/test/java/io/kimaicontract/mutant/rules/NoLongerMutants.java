package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.CallMatcher.path;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Memory;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code no-longer.feature}: most are caches that some changes do not empty. */
final class NoLongerMutants {
  private static final String UNSEEN =
      "A user who was removed from a team no longer sees its records";
  private static final String UNREAD =
      "A user whose team no longer has a record may no longer read it";
  private static final String UNBOOKED =
      "A user who was removed from a team no longer books on its records";
  private static final String UNPERMITTED =
      "A user who lost a role may no longer do what it permitted";
  private static final String DELETED = "A record that was deleted is no longer read";
  private static final String HIDDEN = "A record that was hidden is no longer listed";
  private static final Predicate<Call> LISTS = path("GET /api/[a-z]+");
  private static final Predicate<Call> CUSTOMER = path("GET /api/customers/\\d+");
  private static final Predicate<Call> REMOVAL = path("DELETE /api/teams/\\d+/members/\\d+");
  private static final Predicate<Call> DELETION = path("DELETE /api/[a-z]+/\\d+");

  private NoLongerMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "lists do not notice who was removed from a team",
            UNSEEN,
            "NL-01 x3",
            Memory.ofAnswers(LISTS, REMOVAL)),
        of(
            "projects do not notice who was removed from a team",
            UNSEEN,
            "NL-01",
            Memory.ofAnswers(path("GET /api/projects"), REMOVAL)),
        of(
            "a customer does not notice what a team loses",
            UNREAD,
            "NL-02 x2",
            Memory.ofAnswers(CUSTOMER, path("DELETE /api/teams/**"))),
        of(
            "a customer does not notice who leads the team",
            UNREAD,
            "NL-03",
            Memory.ofAnswers(CUSTOMER, path("PATCH /api/teams/\\d+"))),
        of(
            "who booked once books for ever",
            UNBOOKED,
            "NL-04",
            Queries.seeingAll(path("POST /api/timesheets").and(CallMatcher.by("john")), c -> c)),
        of(
            "permissions do not notice that a role is gone",
            UNPERMITTED,
            "NL-05 x3",
            Memory.ofAnswers(LISTS, path("PATCH /api/users/\\d+"))),
        of(
            "who was an administrator remains one",
            UNPERMITTED,
            "NL-05",
            Memory.ofAnswers(path("GET /api/teams"), path("PATCH /api/users/\\d+"))),
        of(
            "records do not notice that they are deleted",
            DELETED,
            "NL-06 x3, NL-07",
            Memory.ofAnswers(path("GET /api/(?!customers)[a-z]+/\\d+"), DELETION)),
        of(
            "a customer does not notice that it is deleted",
            DELETED,
            "NL-06",
            Memory.ofAnswers(CUSTOMER, path("DELETE /api/customers/\\d+"))),
        of(
            "lists do not notice that a record is deleted",
            DELETED,
            "NL-06, NL-08",
            Memory.ofAnswers(path("GET /api/(tags/find|tags|timesheets)"), DELETION)),
        of(
            "lists do not notice that a record is hidden",
            HIDDEN,
            "NL-09 x3",
            Memory.ofAnswers(LISTS, path("PATCH /api/(customers|projects|activities)/\\d+"))),
        new Mutant(
            "a used token works after its deletion",
            "A deleted token stops working at once",
            "rules/tokens",
            "TK-04, TK-05, TK-32 x4",
            Memory.ofTokens(CallMatcher.by("john"))),
        new Mutant(
            "a token that asked for the version works after its deletion",
            "A deleted token stops working at once",
            "rules/tokens",
            "TK-32",
            Memory.ofTokens(CallMatcher.by("john").and(path("GET /api/version")))),
        new Mutant(
            "a used token works after its owner is disabled",
            "The token of a disabled user is refused until the user is enabled again",
            "rules/tokens",
            "TK-08, TK-33 x2",
            Memory.ofTokens(call -> String.valueOf(call.user()).matches("(?i).*jane.*"))),
        new Mutant(
            "a used token works after its expiry",
            "An expired token is refused, like an unknown one",
            "rules/token-expiry",
            "TX-02 x3",
            Memory.ofTokens(CallMatcher.by("john"))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, "rules/no-longer", kills, mutation);
  }
}
