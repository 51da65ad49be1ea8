package io.kimaicontract.mutant.resources.system;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.store.ReferenceState;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code system/dashboard.feature}. */
final class DashboardMutants {
  private static final String FEATURE = "resources/system/dashboard";
  private static final String ADD = "Callers add widgets that they may select to their dashboard";
  private static final String OTHERS = "A widget that the caller may not select is not found";
  private static final String RESET = "Callers reset their dashboard, changed or not";
  private static final String READ = "No operation shows the dashboard";
  private static final Predicate<Call> ADDING =
      CallMatcher.path("POST /api/dashboard/widgets/[^/]+");
  private static final Predicate<Call> RESETTING =
      CallMatcher.path("DELETE /api/dashboard/widgets");

  private DashboardMutants() {}

  static List<Mutant> all() {
    return Stream.of(
            mutant("no widget is known", ADD, "DA-01 x3, DA-02", status(ADDING, 204, 404)),
            mutant(
                "to add a widget again is an error",
                ADD,
                "DA-02",
                store(ADDING, DashboardMutants::once)),
            mutant("every widget is known", OTHERS, "DA-03 x4", status(ADDING, 404, 204)),
            mutant("nobody adds widgets", OTHERS, "DA-03", status(ADDING, 401, 204)),
            mutant("no dashboard is reset", RESET, "DA-04, DA-05", status(RESETTING, 204, 404)),
            mutant("nobody resets a dashboard", RESET, "DA-06", status(RESETTING, 401, 204)),
            mutant(
                "the dashboard is read",
                READ,
                "DA-07 x2",
                answers(CallMatcher.path("GET /api/dashboard/.+"), Errors.granted(405, "[]"))))
        .map(Mutant::onlyLatest)
        .toList();
  }

  private static Mutation status(Predicate<Call> where, int status, int other) {
    return answers(
        where,
        answer ->
            answer.status() != status
                ? answer
                : other == 204 ? Answer.empty(204) : Errors.of(other, "Not Found"));
  }

  private static Answer once(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() != 204) {
      return answer;
    }
    return Rows.caller(state, call).ids("widgets").add(call.path().hashCode())
        ? answer
        : Errors.of(400, "Bad Request");
  }

  private static Mutant mutant(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
