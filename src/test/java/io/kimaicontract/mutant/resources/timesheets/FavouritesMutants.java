package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Mutants of {@code timesheets/favourites.feature}. */
final class FavouritesMutants {
  private static final String FEATURE = "resources/timesheets/favourites";
  private static final String OWN =
      "Owners add their timesheets to their favourites, and take them away again";
  private static final String OTHERS = "Nobody else adds a timesheet or takes it away";
  private static final String ONE = " /api/favorites/timesheets/\\d+";

  private FavouritesMutants() {}

  static List<Mutant> all() {
    return Stream.of(
            mutant(
                "nothing is added",
                OWN,
                "FV-02",
                store(CallMatcher.path("POST" + ONE), FavouritesMutants::forgotten)),
            mutant(
                "nothing is taken away",
                OWN,
                "FV-04",
                store(CallMatcher.path("DELETE" + ONE), FavouritesMutants::kept)),
            mutant(
                "only staff has favourites",
                OWN,
                "FV-01, FV-02, FV-03, FV-04",
                answers(
                    CallMatcher.path(".+ /api/favorites/.*").and(CallMatcher.by("john")),
                    a -> a.status() < 300 ? Errors.FORBIDDEN : a)),
            mutant(
                "everybody adds everything",
                OTHERS,
                "FV-05 x3",
                answers(
                    CallMatcher.path("(POST|DELETE)" + ONE),
                    a -> a.status() == 403 ? Answer.empty(204) : a)),
            mutant(
                "unknown timesheets are added",
                OTHERS,
                "FV-06 x2",
                answers(
                    CallMatcher.path("(POST|DELETE)" + ONE),
                    a -> a.status() == 404 ? Answer.empty(204) : a)))
        .map(Mutant::onlyLatest)
        .toList();
  }

  private static Answer forgotten(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    favourites(state, call).remove(id(call));
    return answer;
  }

  private static Answer kept(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() == 204) {
      favourites(state, call).add(id(call));
    }
    return answer;
  }

  private static Set<Integer> favourites(ReferenceState state, Call call) {
    Row caller = state.user(String.valueOf(call.user()));
    return caller == null ? new HashSet<>() : caller.ids("favourites");
  }

  private static int id(Call call) {
    return Integer.parseInt(call.path().split("/", -1)[4]);
  }

  private static Mutant mutant(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
