package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code users/roles.feature}. */
final class RolesMutants {
  private static final String FEATURE = "resources/users/roles";
  private static final String RULE = "An unknown role is not found";
  private static final Predicate<Call> DELETING = CallMatcher.path("DELETE /api/users/roles/\\d+");

  private RolesMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
                "unknown roles are deleted",
                RULE,
                FEATURE,
                "US-62 x3",
                answers(DELETING, a -> a.status() == 404 ? Answer.empty(204) : a))
            .onlyLatest(),
        new Mutant(
                "plain users are forbidden to look for roles",
                RULE,
                FEATURE,
                "US-62",
                answers(DELETING.and(CallMatcher.by("john")), a -> Errors.FORBIDDEN))
            .onlyLatest());
  }
}
