package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/actions-without-access} and {@code work-of-another-team}. */
final class ActionsWithoutAccessMutants {
  private static final String FEATURE = "resources/timesheets/actions-without-access";
  private static final String GIVEN = "resources/timesheets/work-of-another-team";
  private static final String UNKNOWN =
      "A timesheet that does not exist is not found, whatever the action";
  private static final String OWNERS =
      "The owner of a timesheet whose work was given to another team may not start it again since 2.58";
  private static final String LEADS =
      "A teamlead reaches no timesheet whose work was given to another team";
  private static final Predicate<Call> NOWHERE = call -> call.path().contains("/2147483647");
  private static final Predicate<Call> FAVOURITE = call -> call.path().contains("/favorites/");
  private static final Predicate<Call> STARTS =
      CallMatcher.path("PATCH /api/timesheets/\\d+/(restart|duplicate)")
          .and(CallMatcher.by("john"))
          .and(NOWHERE.negate());
  private static final String ONE = " /api/timesheets/\\d+";

  private ActionsWithoutAccessMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Map.of("/stop", 2, "/restart", 2, "/duplicate", 2, "/export", 2, "/meta", 2, "", 2)
        .forEach(
            (rest, rows) ->
                all.add(
                    unknown(
                        "an unknown timesheet breaks " + (rest.isEmpty() ? "a change" : rest),
                        "TS-115 x" + rows,
                        answers(
                            NOWHERE.and(CallMatcher.path("PATCH" + ONE + rest)),
                            a -> Errors.of(500, "Internal Server Error")))));
    all.addAll(
        List.of(
            unknown(
                "what is unknown is forbidden",
                "TS-115 x13",
                answers(NOWHERE.and(FAVOURITE.negate()), a -> Errors.FORBIDDEN)),
            unknown(
                "an unknown timesheet is deleted",
                "TS-115",
                answers(
                    NOWHERE.and(CallMatcher.path("DELETE /api/timesheets/.+")),
                    a -> a.withStatus(204))),
            unknown(
                    "an unknown favourite is kept",
                    "TS-122 x2",
                    answers(NOWHERE.and(FAVOURITE), a -> a.withStatus(204)))
                .onlyLatest(),
            owners("teams do not count", "TS-116 x6", Queries.seeingAll(STARTS, call -> call)),
            owners(
                "teams of activities do not count",
                "TS-116 x2",
                freed((state, row) -> taken(state, RecordType.ACTIVITY, row.number("activity")))),
            owners(
                "teams of projects do not count",
                "TS-116 x2",
                freed((state, row) -> taken(state, RecordType.PROJECT, row.number("project")))),
            owners(
                "teams of customers do not count",
                "TS-116 x2",
                freed(
                    (state, row) ->
                        taken(
                            state,
                            RecordType.CUSTOMER,
                            state
                                .of(RecordType.PROJECT)
                                .get(row.number("project"))
                                .number("customer")))),
            owners("a refused start starts", "TS-117 x6", answers(STARTS, a -> Errors.FORBIDDEN)),
            owners("people do not read what is theirs", "TS-118 x3", refusing("GET", "", "john")),
            owners(
                "people do not delete what is theirs", "TS-118 x3", refusing("DELETE", "", "john")),
            owners(
                "people do not stop what is theirs",
                "TS-119 x3",
                refusing("PATCH", "/stop", "john"))));
    for (String rest : List.of("/stop", "/restart", "/duplicate", "/export", "/meta")) {
      all.add(
          leads(
              "a teamlead reaches everything by " + rest,
              "TS-120 x2",
              Queries.seeingAll(tonys("PATCH" + ONE + rest), call -> call)));
    }
    all.addAll(
        List.of(
            leads(
                "a teamlead changes everything",
                "TS-120 x2",
                Queries.seeingAll(tonys("PATCH" + ONE), call -> call)),
            leads(
                "a teamlead deletes everything",
                "TS-120 x2",
                Queries.seeingAll(tonys("DELETE" + ONE), call -> call)),
            leads("a refused change is made", "TS-120 x2", Refusals.yetDone(tonys("PATCH" + ONE))),
            leads(
                "a teamlead reads everything",
                "TS-121 x2",
                Queries.seeingAll(tonys("GET" + ONE), call -> call))));
    return all;
  }

  private static Mutant unknown(String name, String kills, Mutation mutation) {
    return new Mutant(name, UNKNOWN, FEATURE, kills, mutation);
  }

  private static Mutant owners(String name, String kills, Mutation mutation) {
    return new Mutant(name, OWNERS, GIVEN, kills, mutation);
  }

  private static Mutant leads(String name, String kills, Mutation mutation) {
    return new Mutant(name, LEADS, FEATURE, kills, mutation);
  }

  private static Predicate<Call> tonys(String path) {
    return CallMatcher.path(path).and(CallMatcher.by("tony"));
  }

  private static Mutation refusing(String method, String rest, String person) {
    return answers(
        CallMatcher.path(method + ONE + rest).and(CallMatcher.by(person)).and(NOWHERE.negate()),
        a -> Errors.FORBIDDEN);
  }

  /** A start that such work does not hinder. */
  private static Mutation freed(BiPredicate<ReferenceState, Row> such) {
    return store(
        STARTS,
        (state, call, next) ->
            such.test(state, Rows.named(state, call, RecordType.TIMESHEET))
                ? Queries.playing(state, call, Queries.STRONGEST, () -> next.handle(call))
                : next.handle(call));
  }

  private static boolean taken(ReferenceState state, RecordType recordType, int id) {
    return state.of(RecordType.TEAM).all().stream()
        .anyMatch(team -> team.ids(recordType.plural()).contains(id));
  }
}
