package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Queries.degraded;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code teams/access.feature}. */
final class AccessMutants {
  private static final String FEATURE = "resources/teams/access";
  private static final String ONLY =
      "Only its members and administrators see the records of a team";
  private static final String BOOKED = "Only its members book on the records of a team";
  private static final String EVERY = "Every member of a team sees its records";
  private static final String AGAIN = "The records of a deleted team are for everybody again";
  private static final String ADMINS = "Only administrators manage teams";
  private static final String ALL = "Administrators list every team";
  private static final Predicate<Call> LISTS =
      CallMatcher.path("GET /api/(customers|projects|activities)");
  private static final Predicate<Call> BOOKING = CallMatcher.path("POST /api/timesheets");
  private static final Predicate<Call> WEAK = CallMatcher.by("john").or(CallMatcher.by("tony"));
  private static final Predicate<Call> STRONG = CallMatcher.by("anna").or(CallMatcher.by("susan"));
  private static final Predicate<Call> DELETION =
      CallMatcher.path("DELETE /api/teams/\\d+").and(STRONG);

  private AccessMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of(
            "GET /api/teams",
            "GET /api/teams/\\d+",
            "POST /api/teams",
            "PATCH /api/teams/\\d+",
            "DELETE /api/teams/\\d+",
            "POST|DELETE /api/teams/\\d+/members/\\d+",
            "POST /api/teams/\\d+/customers/\\d+")
        .map(
            call ->
                admins(
                    "everybody may " + call,
                    2,
                    seeingAll(CallMatcher.path(call).and(WEAK), c -> c)))
        .forEach(all::add);
    all.addAll(
        List.of(
            only(
                "teams restrict nobody",
                "TM-30 x3",
                seeingAll(LISTS.and(CallMatcher.by("john")), c -> c)),
            only(
                "a teamlead sees nothing of his team's",
                "TM-30 x3",
                hiding(CallMatcher.by("tony"))),
            only("administrators see nothing of teams", "TM-30 x2", hiding(STRONG)),
            only(
                "hidden things are for administrators",
                "TM-30 x6",
                answers(
                    LISTS.and(WEAK).and(CallMatcher.asking("visible", "3")),
                    a -> Errors.FORBIDDEN)),
            booked(
                "teams do not count where time is booked",
                "TM-33",
                seeingAll(BOOKING.and(CallMatcher.by("john")), c -> c)),
            booked(
                "what is of a team is for administrators",
                "TM-37",
                instead(BOOKING.and(CallMatcher.by("tony")), Errors.of(400, "Bad Request"))),
            booked(
                "a teamlead books twice",
                "TM-37",
                Rows.twice(BOOKING.and(CallMatcher.by("tony")), RecordType.TIMESHEET)),
            booked(
                "what a team keeps for itself is refused and booked on",
                "TM-33",
                Refusals.andYet(
                    BOOKING,
                    400,
                    (state, call, next) ->
                        Queries.playing(state, call, Queries.STRONGEST, () -> next.handle(call)))),
            only(
                "a teamlead leads nothing",
                "TM-34",
                degraded(CallMatcher.path("GET /api/customers/\\d+").and(CallMatcher.by("tony")))),
            only(
                "a customer does not tell its teams",
                "TM-34",
                objects(CallMatcher.path("GET /api/customers/\\d+"), one -> one.putArray("teams"))),
            every("members may not list", "TM-31 x3", store(LISTS, AccessMutants::forbidden)),
            every(
                "members see nothing of their team's", "TM-31 x3", hiding(CallMatcher.by("john"))),
            every(
                "new members are forgotten",
                "TM-31 x3",
                calls(
                    CallMatcher.path("POST /api/teams/\\d+/members/\\d+").and(STRONG),
                    (call, next) ->
                        next.handle(
                            call.withMethod("GET")
                                .withPath(call.path().replaceAll("/members.*", ""))))),
            again("nothing is listed without teams", store(LISTS, AccessMutants::teamless)),
            again("a deleted team goes on restricting", instead(DELETION, Answer.empty(204))),
            again(
                "what a deleted team had is deleted",
                store(
                    DELETION,
                    (state, call, next) -> CreatingMutants.along(state, call, next, "customers"))),
            admins("what is refused is done", 5, Refusals.yetDone(WEAK)),
            admins(
                "only super administrators list teams",
                1,
                degraded(CallMatcher.path("GET /api/teams").and(CallMatcher.by("anna")))),
            admins(
                "super administrators read no team",
                1,
                degraded(CallMatcher.path("GET /api/teams/\\d+").and(CallMatcher.by("susan")))),
            admins("nobody changes teams", 2, degraded(CallMatcher.path("PATCH /api/teams/\\d+"))),
            admins(
                "super administrators make no team",
                1,
                degraded(CallMatcher.path("POST /api/teams").and(CallMatcher.by("susan")))),
            admins(
                "a change of nothing paints a team",
                2,
                Rows.behind(
                    CallMatcher.path("PATCH /api/teams/\\d+"),
                    RecordType.TEAM,
                    team -> team.put("color", "#ff0000"))),
            new Mutant(
                "administrators list the teams that they are in",
                ALL,
                FEATURE,
                "TM-36",
                store(CallMatcher.path("GET /api/teams"), AccessMutants::ofMembers))));
    return all;
  }

  private static Mutant only(String name, String kills, Mutation mutation) {
    return new Mutant(name, ONLY, FEATURE, kills, mutation);
  }

  private static Mutant booked(String name, String kills, Mutation mutation) {
    return new Mutant(name, BOOKED, FEATURE, kills, mutation);
  }

  private static Mutant every(String name, String kills, Mutation mutation) {
    return new Mutant(name, EVERY, FEATURE, kills, mutation);
  }

  private static Mutant again(String name, Mutation mutation) {
    return new Mutant(name, AGAIN, FEATURE, "TM-32", mutation);
  }

  private static Mutant admins(String name, int rows, Mutation mutation) {
    return new Mutant(name, ADMINS, FEATURE, "TM-35 x" + rows, mutation);
  }

  /** Lists for these callers only what no team has. */
  private static Mutation hiding(Predicate<Call> callers) {
    return answers(
        LISTS.and(callers), a -> Entities.without(a, item -> !item.path("teams").isEmpty()));
  }

  /** Members of a team may list nothing. */
  private static Answer forbidden(ReferenceState state, Call call, Handler next) {
    boolean member = !state.teamsOf(Rows.caller(state, call)).isEmpty();
    return member && CallMatcher.by("john").test(call) ? Errors.FORBIDDEN : next.handle(call);
  }

  private static Answer teamless(ReferenceState state, Call call, Handler next) {
    return state.of(RecordType.TEAM).size() == 0 && CallMatcher.by("john").test(call)
        ? Errors.of(500, "Internal Server Error")
        : next.handle(call);
  }

  private static Answer ofMembers(ReferenceState state, Call call, Handler next) {
    Row caller = Rows.caller(state, call);
    List<Integer> own = state.teamsOf(caller).stream().map(Row::id).toList();
    return Entities.without(next.handle(call), team -> !own.contains(team.path("id").asInt()));
  }
}
