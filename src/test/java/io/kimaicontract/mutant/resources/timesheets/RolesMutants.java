package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
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

/** Mutants of {@code timesheets/roles.feature} and {@code deeds-by-role.feature}. */
final class RolesMutants {
  private static final String ROLES = "resources/timesheets/roles";
  private static final String DEEDS = "resources/timesheets/actions-by-role";
  private static final String TOKEN = "A caller without a token may not read or change timesheets";
  private static final String ONLY = "A user may not reach the timesheets of other users";
  private static final String MAY =
      "Users read, change and stop their own timesheets; teamleads and above also those of users";
  private static final String RESTART =
      "A restarted timesheet belongs to the caller; teamleads and above also restart those of others";
  private static final String DUPLICATE =
      "A duplicate belongs to the owner of the original; teamleads and above also duplicate those of others";
  private static final String EXPORT = "Teamleads and above mark timesheets as exported";
  private static final String DELETE =
      "Users delete their own timesheets; teamleads and above also delete those of users";
  private static final String FOR_OTHERS =
      "Teamleads create timesheets for themselves and their teams; administrators create them for everybody";
  private static final String ONE = " /api/timesheets/\\d+";

  private RolesMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("GET" + ONE, "PATCH" + ONE, "DELETE" + ONE)
        .map(call -> roles("users may " + call, ONLY, "TR-02", seeingAll(johns(call), c -> c)))
        .forEach(all::add);
    Stream.of("stop", "restart", "duplicate", "export")
        .map(
            deed ->
                roles(
                    "users may " + deed + " what is another's",
                    ONLY,
                    "TR-02",
                    seeingAll(johns("PATCH" + ONE + "/" + deed), c -> c)))
        .forEach(all::add);
    all.addAll(
        List.of(
            roles(
                "nobody is forbidden, not unauthorised",
                TOKEN,
                "TR-01 x12",
                answers(
                    CallMatcher.path(".+ /api/timesheets.*").and(CallMatcher.byNobody()),
                    a -> Errors.FORBIDDEN)),
            roles(
                "the list is open",
                TOKEN,
                "TR-01",
                instead(
                    CallMatcher.path("GET /api/timesheets").and(CallMatcher.byNobody()),
                    Errors.json(200, "[]"))),
            roles(
                "nobody is refused, and deletes",
                TOKEN,
                "TR-01",
                store(
                    CallMatcher.path("DELETE" + ONE).and(CallMatcher.byNobody()),
                    RolesMutants::deleted)),
            roles(
                "what is another's is not there",
                ONLY,
                "TR-02 x7",
                answers(
                    CallMatcher.path("GET|PATCH|DELETE" + ONE + ".*").and(CallMatcher.by("john")),
                    a -> a.status() == 403 ? Errors.of(404, "Not Found") : a)),
            roles(
                "a user is refused, and deletes",
                ONLY,
                "TR-02",
                store(johns("DELETE" + ONE), RolesMutants::deleted)),
            roles("a teamlead reads his own only", MAY, "TR-03", degraded(tonys("GET" + ONE))),
            roles(
                "staff changes its own only",
                MAY,
                "TR-04 x5",
                degraded(CallMatcher.path("PATCH" + ONE))),
            roles(
                "staff stops its own only",
                MAY,
                "TR-05 x5",
                degraded(CallMatcher.path(patch("stop")))),
            roles(
                "a reader is the owner",
                MAY,
                "TR-03 x2",
                store(
                    CallMatcher.path("GET" + ONE).and(CallMatcher.by("susan")),
                    RolesMutants::takenOver)),
            roles(
                "a change is another",
                MAY,
                "TR-04 x9",
                bodies(CallMatcher.path("PATCH" + ONE), body -> body.put("description", "medlar"))),
            roles(
                "whoever stops is the owner",
                MAY,
                "TR-05 x5",
                store(CallMatcher.path(patch("stop")), RolesMutants::takenOver)),
            deeds("staff restarts its own only", RESTART, "TR-11 x5", degraded(restarts())),
            deeds(
                "a restarted timesheet is its owner's",
                RESTART,
                "TR-11 x5",
                store(restarts(), RolesMutants::left)),
            deeds("staff duplicates its own only", DUPLICATE, "TR-12 x5", degraded(duplicates())),
            deeds(
                "a duplicate is its maker's",
                DUPLICATE,
                "TR-12 x5",
                store(duplicates(), RolesMutants::takenOver)),
            deeds(
                "nobody exports", EXPORT, "TR-13 x8", degraded(CallMatcher.path(patch("export")))),
            deeds("users export", EXPORT, "TR-14", seeingAll(johns(patch("export")), c -> c)),
            deeds(
                "an export marks nothing",
                EXPORT,
                "TR-13 x8",
                objects(CallMatcher.path(patch("export")), one -> one.put("exported", false))),
            deeds(
                "staff deletes its own only",
                DELETE,
                "TR-15 x5",
                degraded(CallMatcher.path("DELETE" + ONE))),
            deeds(
                "a deletion deletes nothing",
                DELETE,
                "TR-15 x9",
                instead(CallMatcher.path("DELETE" + ONE), Answer.empty(204))),
            deeds(
                "a teamlead makes timesheets for all",
                FOR_OTHERS,
                "TR-18 x2",
                seeingAll(tonys("POST /api/timesheets"), c -> c)),
            deeds(
                "a teamlead makes timesheets for nobody else",
                FOR_OTHERS,
                "TR-16, TR-17, TR-18 x2",
                degraded(tonys("POST /api/timesheets").and(CallMatcher.sending("\"user\"")))),
            deeds(
                "who makes a timesheet owns it",
                FOR_OTHERS,
                "TR-16 x4",
                bodies(
                    CallMatcher.path("POST /api/timesheets").and(CallMatcher.by("tony").negate()),
                    body -> body.remove("user"))),
            deeds(
                "a user that cannot be chosen is not named",
                FOR_OTHERS,
                "TR-18 x2",
                answers(
                    tonys("POST /api/timesheets"),
                    a -> a.status() == 400 ? Errors.of(400, "Bad Request") : a))));
    return all;
  }

  private static Mutant roles(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, ROLES, kills, mutation);
  }

  private static Mutant deeds(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, DEEDS, kills, mutation);
  }

  private static String patch(String deed) {
    return "PATCH" + ONE + "/" + deed;
  }

  private static Predicate<Call> restarts() {
    return CallMatcher.path(patch("restart"));
  }

  private static Predicate<Call> duplicates() {
    return CallMatcher.path(patch("duplicate"));
  }

  private static Predicate<Call> johns(String call) {
    return CallMatcher.path(call).and(CallMatcher.by("john"));
  }

  private static Predicate<Call> tonys(String call) {
    return CallMatcher.path(call).and(CallMatcher.by("tony"));
  }

  private static int id(Call call) {
    return Integer.parseInt(call.path().split("/", -1)[3]);
  }

  private static Answer deleted(ReferenceState state, Call call, Handler next) {
    Answer answer = next.handle(call);
    if (answer.status() >= 400) {
      state.of(RecordType.TIMESHEET).remove(id(call));
    }
    return answer;
  }

  /** The answer says that it is the caller's. */
  private static Answer takenOver(ReferenceState state, Call call, Handler next) {
    Row caller = state.user(String.valueOf(call.user()));
    Answer answer = next.handle(call);
    return caller == null ? answer : Entities.changed(answer, one -> one.put("user", caller.id()));
  }

  /** The answer says that it is the owner's of the one before. */
  private static Answer left(ReferenceState state, Call call, Handler next) {
    int owner = state.of(RecordType.TIMESHEET).get(id(call)).number("user");
    return Entities.changed(next.handle(call), one -> one.put("user", owner));
  }
}
