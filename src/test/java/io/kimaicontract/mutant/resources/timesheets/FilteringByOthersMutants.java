package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Queries.otherwise;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/filtering-by-others} and {@code filtering-by-parents}. */
final class FilteringByOthersMutants {
  private static final String SHEETS = "resources/timesheets/filtering-by-others";
  private static final String OTHERS = "resources/timesheets/filtering-by-parents";
  private static final String WORK =
      "A list of timesheets refuses work of another team as a filter since 2.53";
  private static final String USERS =
      "A list of timesheets refuses a user whom the caller may not reach since 2.57";
  private static final String PARENTS =
      "Lists of projects and activities refuse parents of another team as a filter since 2.53";
  private static final String UNKNOWN = "Unknown parents of a filter are ignored since 2.53";
  private static final Predicate<Call> TIMESHEETS = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> ABOVE =
      CallMatcher.path("GET /api/(projects|activities|invoices)");
  private static final Predicate<Call> STRONG = CallMatcher.by("anna").or(CallMatcher.by("susan"));
  private static final Predicate<Call> UNKNOWN_ID =
      CallMatcher.path("GET /api/(timesheets|projects|activities)")
          .and(call -> call.query().values().containsValue(List.of("2147483647")));

  private FilteringByOthersMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Map.of(
            "customer", "TL-106",
            "customers[]", "TL-106, TL-107 x2",
            "project", "TL-106 x2",
            "projects[]", "TL-106 x2, TL-107 x2",
            "activity", "TL-106",
            "activities[]", "TL-106, TL-107 x2")
        .forEach(
            (name, kills) ->
                all.add(
                    of(
                        name + " of another team is ignored",
                        WORK,
                        kills,
                        dropping(TIMESHEETS, name))));
    all.addAll(
        List.of(
            of(
                "work of another team is nothing",
                WORK,
                "TL-106 x8, TL-107 x6",
                answers(TIMESHEETS.and(CallMatcher.by("john")), Errors.granted(403, "[]"))),
            of(
                "work of a team is refused to everybody",
                WORK,
                "TL-108 x6",
                answers(
                    TIMESHEETS.and(CallMatcher.by("anna")).and(FilteringByOthersMutants::asks),
                    a -> Errors.FORBIDDEN)),
            of("a user is ignored", USERS, "TL-109, TL-110", dropping(TIMESHEETS, "user")),
            of("users are ignored", USERS, "TL-109 x3, TL-110", dropping(TIMESHEETS, "users[]")),
            of(
                "a teamlead reaches every user",
                USERS,
                "TL-109 x4, TL-110 x2",
                seeingAll(TIMESHEETS.and(CallMatcher.by("tony")), call -> call)),
            of(
                "parents of another team are not refused",
                PARENTS,
                "TL-111 x6, TL-112",
                answers(ABOVE, Errors.granted(403, "[]"))),
            of("a customer is not checked", PARENTS, "TL-111 x2", dropping(ABOVE, "customer")),
            of(
                "customers are not checked",
                PARENTS,
                "TL-111, TL-112",
                dropping(ABOVE, "customers[]")),
            of("a project is not checked", PARENTS, "TL-111", dropping(ABOVE, "project")),
            of("projects are not checked", PARENTS, "TL-111 x2", dropping(ABOVE, "projects[]")),
            of(
                "parents of teams are refused to everybody",
                PARENTS,
                "TL-111 x4, TL-112 x2",
                answers(
                    ABOVE.and(STRONG).and(FilteringByOthersMutants::isFiltered),
                    a -> Errors.FORBIDDEN)),
            of(
                "an unknown parent is not found",
                UNKNOWN,
                "TL-113 x3, TL-114 x4",
                answers(UNKNOWN_ID, a -> Errors.of(404, "Not Found"))),
            of(
                "an unknown parent keeps nothing",
                UNKNOWN,
                "TL-113 x3, TL-114 x4",
                answers(UNKNOWN_ID, a -> a.withBody("[]")))));
    return all;
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    String feature = rule.equals(WORK) || rule.equals(USERS) ? SHEETS : OTHERS;
    return new Mutant(name, rule, feature, kills, mutation);
  }

  /** A refused filter that is left out. */
  private static Mutation dropping(Predicate<Call> where, String name) {
    return otherwise(where, 403, query -> Queries.without(query, name));
  }

  private static boolean isFiltered(Call call) {
    return call.query().values().keySet().stream()
        .anyMatch(name -> name.matches("(customer|project).*"));
  }

  private static boolean asks(Call call) {
    return !call.query().values().isEmpty();
  }
}
