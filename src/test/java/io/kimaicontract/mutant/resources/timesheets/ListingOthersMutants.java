package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/whose.feature}. */
final class ListingOthersMutants {
  private static final String FEATURE = "resources/timesheets/listing-others";
  private static final String PLAIN =
      "A user lists only their own timesheets, whichever user is requested";
  private static final String ASKED =
      "Teamleads and above list the timesheets of the requested users and no others";
  private static final String TEAMS =
      "A teamlead who asks for all users gets his teams, and may not ask for an administrator";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> JOHNS = LIST.and(CallMatcher.by("john"));
  private static final Predicate<Call> TONYS = LIST.and(CallMatcher.by("tony"));
  private static final Predicate<Call> ALL = LIST.and(CallMatcher.asking("user", "all"));

  private ListingOthersMutants() {}

  static List<Mutant> all() {
    return List.of(
        plain("a user sees what he asks for", "TL-41 x4", seeingAll(JOHNS, call -> call)),
        plain(
            "a user sees all who asks for all",
            "TL-41",
            seeingAll(JOHNS.and(ALL), Queries::everybodys)),
        plain("a user may not ask", "TL-41 x4", answers(JOHNS, a -> Errors.FORBIDDEN)),
        plain("a user who asks sees nothing", "TL-41 x4", answers(JOHNS, a -> a.withBody("[]"))),
        asked("user is ignored", "TL-42 x3, TL-43", ignoring(LIST.and(ALL.negate()), "user")),
        asked("users is ignored", "TL-42 x3, TL-43 x3", ignoring(LIST, "users[]")),
        asked("user wins over users", "TL-43", ignoring(one(), "users[]")),
        asked("users wins over user", "TL-43", ignoring(one(), "user")),
        asked(
            "the last of users counts",
            "TL-43 x2",
            otherwise(LIST, 200, q -> Queries.last(q, "users[]"))),
        asked(
            "administrators see their own of all",
            "TL-43 x3",
            ignoring(ALL.and(CallMatcher.by("tony").negate()), "user", "users[]")),
        asked(
            "users narrows all", "TL-43", ignoring(ALL.and(c -> c.query().has("users[]")), "user")),
        asked(
            "a teamlead is a user",
            "TL-42 x2",
            ignoring(TONYS.and(ALL.negate()), "user", "users[]")),
        asked(
            "who asks for one sees all",
            "TL-42 x4",
            otherwise(
                LIST.and(CallMatcher.asking("user", "\\d{1,9}"))
                    .and(c -> !c.query().has("users[]")),
                200,
                q -> Queries.with(q, "user", "all"))),
        asked(
            "a user that is not there is not found",
            "TL-42",
            answers(
                LIST.and(CallMatcher.asking("user", "2147483647")),
                a -> Errors.of(404, "Not Found"))),
        asked(
            "no user is refused",
            "TL-42",
            answers(
                LIST.and(c -> c.query().has("user") && c.query().get("user", "").isEmpty()),
                a -> Errors.of(400, "Bad Request"))),
        teams("a teamlead sees his own of all", "TL-44", ignoring(ALL.and(TONYS), "user")),
        teams("a teamlead sees all of all", "TL-44", seeingAll(ALL.and(TONYS), call -> call)),
        teams(
            "a teamlead may ask for an administrator",
            "TL-45",
            otherwise(TONYS, 403, q -> Queries.without(q, "user"))));
  }

  private static Mutant plain(String name, String kills, Mutation mutation) {
    return new Mutant(name, PLAIN, FEATURE, kills, mutation);
  }

  private static Mutant asked(String name, String kills, Mutation mutation) {
    return new Mutant(name, ASKED, FEATURE, kills, mutation);
  }

  private static Mutant teams(String name, String kills, Mutation mutation) {
    return new Mutant(name, TEAMS, FEATURE, kills, mutation);
  }

  private static Predicate<Call> one() {
    return LIST.and(CallMatcher.asking("user", "\\d+")).and(c -> c.query().has("users[]"));
  }
}
