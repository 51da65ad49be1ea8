package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code timesheets/favourites.feature}. */
final class FavouritesMutants {
  private static final String FEATURE = "resources/timesheets/favourites";
  private static final String OWN =
      "Owners add their timesheets to their favourites, and take them away again";
  private static final String LIST =
      "The list has the timesheet that was added last first, each once, and at most five";
  private static final String ALONE = "A favourite is neither read nor changed by itself";
  private static final String OTHERS = "Nobody else adds a timesheet or takes it away";
  private static final String ALL = "GET /api/favorites/timesheets";
  private static final Answer NOT_FOUND = Errors.of(404, "Not Found");
  private static final String ONE = " /api/favorites/timesheets/\\d+";

  private FavouritesMutants() {}

  static List<Mutant> all() {
    return Stream.of(owners(), lists(), others())
        .flatMap(List::stream)
        .map(Mutant::onlyLatest)
        .toList();
  }

  private static List<Mutant> owners() {
    return List.of(
        mutant(
            "nothing is added",
            OWN,
            "FV-02",
            store(
                CallMatcher.path("POST" + ONE).and(CallMatcher.by("john")),
                FavouritesMutants::forgotten)),
        mutant(
            "nothing is taken away",
            OWN,
            "FV-04",
            store(CallMatcher.path("DELETE" + ONE), FavouritesMutants::kept)),
        mutant(
            "only staff has favourites",
            OWN,
            "FV-01, FV-02, FV-03, FV-04, FV-07, FV-08",
            answers(
                CallMatcher.path(".+ /api/favorites/.*").and(CallMatcher.by("john")),
                a -> a.status() < 300 ? Errors.FORBIDDEN : a)),
        mutant(
            "to add a timesheet again is an error",
            OWN,
            "FV-07",
            store(
                CallMatcher.path("POST" + ONE),
                (state, call, next) ->
                    favourites(state, call).contains(id(call))
                        ? Errors.of(400, "Bad Request")
                        : next.handle(call))),
        mutant(
            "only a favourite can be taken away",
            OWN,
            "FV-08",
            store(
                CallMatcher.path("DELETE" + ONE).and(CallMatcher.by("john")),
                (state, call, next) -> {
                  boolean kept = favourites(state, call).contains(id(call));
                  Answer answer = next.handle(call);
                  return kept || answer.status() != 204 ? answer : NOT_FOUND;
                })));
  }

  private static List<Mutant> lists() {
    return List.of(
        mutant(
            "the oldest comes first",
            LIST,
            "FV-09, FV-10, FV-11",
            answers(CallMatcher.path(ALL), Lists::reversed)),
        mutant(
            "a timesheet that is added again is the newest",
            LIST,
            "FV-10",
            store(
                CallMatcher.path("POST" + ONE),
                (state, call, next) -> {
                  favourites(state, call).remove(id(call));
                  return next.handle(call);
                })),
        mutant(
            "six are kept",
            LIST,
            "FV-11",
            store(CallMatcher.path("POST" + ONE), FavouritesMutants::allKept)),
        mutant(
            "a deleted timesheet stays a favourite",
            LIST,
            "FV-12",
            store(CallMatcher.path(ALL), FavouritesMutants::withDeleted)));
  }

  private static List<Mutant> others() {
    return List.of(
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
                a -> a.status() == 404 ? Answer.empty(204) : a)),
        mutant(
            "favourites have other methods",
            ALONE,
            "FV-13 x2",
            answers(
                CallMatcher.path("(GET|PATCH)" + ONE),
                a -> a.status() == 405 ? Answer.empty(204) : a)));
  }

  private static Answer allKept(ReferenceState state, Call call, Handler next) {
    Set<Integer> former = new LinkedHashSet<>(favourites(state, call));
    Answer answer = next.handle(call);
    if (answer.status() == 204) {
      former.add(id(call));
      favourites(state, call).clear();
      favourites(state, call).addAll(former);
    }
    return answer;
  }

  private static Answer withDeleted(ReferenceState state, Call call, Handler next) {
    Set<Integer> former = Set.copyOf(favourites(state, call));
    Answer answer = next.handle(call);
    if (answer.status() != 200 || answer.json().isEmpty()) {
      return answer;
    }
    ArrayNode list = (ArrayNode) answer.json();
    for (int id : former) {
      if (state.of(RecordType.TIMESHEET).find(id) == null) {
        list.add(((ObjectNode) list.path(0)).deepCopy().put("id", id));
        favourites(state, call).add(id); // for good: what is read again must not differ
      }
    }
    return answer.withJson(list);
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
