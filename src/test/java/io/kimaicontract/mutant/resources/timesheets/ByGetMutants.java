package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.release.KimaiProfile;
import io.kimaicontract.reference.store.RecordType;
import java.util.List;

/** Mutants of a former release, in what later ones no longer do. */
final class ByGetMutants {
  private static final String RELEASE = "2.24.0";
  private static final String FEATURE = "resources/timesheets/by-get";
  private static final String RULE =
      "Before 2.58, GET stops and restarts a timesheet in the same way as PATCH";
  private static final String GET = "GET /api/timesheets/\\d+/";

  private ByGetMutants() {}

  static List<Mutant> all() {
    return List.of(
        former(
            "GET only reads",
            "TS-60, TS-61",
            calls(CallMatcher.path(GET + "(stop|restart)"), ActionsMutants::only)),
        former(
            "what GET stops runs on behind the answer",
            "TS-60",
            Rows.behind(
                CallMatcher.path(GET + "stop"), RecordType.TIMESHEET, one -> one.put("end", null))),
        former(
            "GET stops no more",
            "TS-60",
            instead(CallMatcher.path(GET + "stop"), Errors.of(405, "Method Not Allowed"))),
        former(
            "GET restarts no more",
            "TS-61",
            instead(CallMatcher.path(GET + "restart"), Errors.of(405, "Method Not Allowed"))));
  }

  /** One that is judged with the ledger only: the promises are those of a later release. */
  private static Mutant former(String name, String kills, Mutation mutation) {
    Mutation before =
        (healthy, state) -> mutation.on(healthy.withBehaviour(KimaiProfile.like(RELEASE)), state);
    return new Mutant(name, RULE, FEATURE, "", before).released(kills);
  }
}
