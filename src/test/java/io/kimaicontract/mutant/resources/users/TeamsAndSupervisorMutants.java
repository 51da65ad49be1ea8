package io.kimaicontract.mutant.resources.users;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Rows.behind;

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
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code users/teams-and-supervisor.feature}. */
final class TeamsAndSupervisorMutants {
  private static final String FEATURE = "resources/users/teams-and-supervisor";
  private static final String TEAMS = "An account shows the teams that it is a member of";
  private static final String SUPERVISOR =
      "A supervisor is set by id, returned as a user, and removed with null";
  private static final Predicate<Call> ACCOUNT = CallMatcher.path("GET|PATCH /api/users/(me|\\d+)");
  private static final Predicate<Call> CHANGE = CallMatcher.path("PATCH /api/users/\\d+");
  private static final Predicate<Call> SUPERVISED =
      CHANGE.and(CallMatcher.sending("\"supervisor\""));
  private static final Predicate<Call> TITLE = CHANGE.and(CallMatcher.sending("Gardener"));
  private static final Predicate<Call> GONE =
      CallMatcher.path("DELETE /api/teams/\\d+").and(CallMatcher.by("anna"));

  private TeamsAndSupervisorMutants() {}

  static List<Mutant> all() {
    return List.of(
        teams(
            "no account tells its teams",
            "US-40 x4",
            objects(ACCOUNT, user -> user.putArray("teams"))),
        teams(
            "an account tells the teams that it leads",
            "US-40 x4",
            store(ACCOUNT, TeamsAndSupervisorMutants::led)),
        teams(
            "John reads no account of his",
            "US-40 x2, US-41",
            answers(CallMatcher.path("GET .*").and(CallMatcher.by("john")), a -> Errors.FORBIDDEN)),
        teams("teams that are gone are still told", "US-41", instead(GONE, Answer.empty(204))),
        supervisor(
            "a supervisor stays",
            "US-42 x2, US-44, US-58",
            bodies(SUPERVISED, body -> body.remove("supervisor"))),
        supervisor(
            "null leaves the supervisor",
            "US-42",
            bodies(SUPERVISED.and(CallMatcher.sending("null")), body -> body.remove("supervisor"))),
        supervisor(
            "another supervisor is answered, not stored",
            "US-42, US-58",
            behind(SUPERVISED, RecordType.USER, user -> user.put("supervisor", null))),
        supervisor(
            "nobody changes a supervisor",
            "US-42 x2, US-44",
            answers(SUPERVISED, a -> Errors.FORBIDDEN)),
        supervisor(
            "nobody is told who supervises them",
            "US-58",
            objects(CallMatcher.path("GET /api/users/me"), user -> user.putNull("supervisor"))),
        supervisor(
            "who is changed loses his supervisor",
            "US-43",
            bodies(TITLE, body -> body.putNull("supervisor"))),
        supervisor(
            "who has a supervisor has no title", "US-43", answers(TITLE, a -> Errors.FORBIDDEN)));
  }

  private static Mutant teams(String name, String kills, Mutation mutation) {
    return new Mutant(name, TEAMS, FEATURE, kills, mutation);
  }

  private static Mutant supervisor(String name, String kills, Mutation mutation) {
    return new Mutant(name, SUPERVISOR, FEATURE, kills, mutation);
  }

  /** Leaves out the teams that somebody else leads. */
  private static Answer led(ReferenceState state, Call call, Handler next) {
    return Entities.changed(
        next.handle(call),
        user -> {
          int id = user.path("id").asInt();
          List<Integer> others =
              state
                  .of(RecordType.TEAM)
                  .all(team -> !team.members().getOrDefault(id, false))
                  .stream()
                  .map(team -> team.id())
                  .toList();
          user.withArray("/teams").removeIf(team -> others.contains(team.path("id").asInt()));
        });
  }
}
