package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Rows.behind;
import static io.kimaicontract.mutant.engine.Rows.refused;

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
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code teams/changes.feature}. */
final class ChangesMutants {
  private static final String FEATURE = "resources/teams/changes";
  private static final String LEADS =
      "A change of members sets for each of them whether they lead the team";
  private static final String LEFT = "A change of a record keeps its teams";
  private static final String MEMBERS =
      "The projects of a team's customer are for the members of the team";
  private static final String LEAD = "A teamlead may change only the activities of his teams";
  private static final Predicate<Call> TEAM =
      CallMatcher.path("PATCH /api/teams/\\d+").and(CallMatcher.sending("\"members\""));
  private static final Predicate<Call> PROJECTS = CallMatcher.path("GET /api/projects");
  private static final Predicate<Call> ACTIVITY =
      CallMatcher.path("PATCH /api/activities/\\d+").and(CallMatcher.by("tony"));

  private ChangesMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>(led());
    Map.of(
            "customer",
            RecordType.CUSTOMER,
            "project",
            RecordType.PROJECT,
            "activity",
            RecordType.ACTIVITY)
        .forEach((noun, recordType) -> all.addAll(left(noun, recordType)));
    all.addAll(reached());
    return all;
  }

  private static List<Mutant> led() {
    return List.of(
        leads("every member leads", bodies(TEAM, body -> lead(body, true, true))),
        new Mutant(
            "only the last member leads",
            LEADS,
            FEATURE,
            "TM-55",
            bodies(TEAM, body -> lead(body, false, true))),
        leads("new members are forgotten", bodies(TEAM, body -> body.remove("members"))),
        leads(
            "only the first member is stored",
            bodies(TEAM, body -> body.withArray("/members").remove(1))),
        leads(
            "who leads is answered, not stored",
            behind(
                TEAM, RecordType.TEAM, team -> team.members().replaceAll((user, lead) -> !lead))),
        new Mutant(
            "one of two who lead is removed",
            "A teamlead cannot be removed, even if another one remains",
            FEATURE,
            "TM-63",
            answers(
                CallMatcher.path("DELETE /api/teams/\\d+/members/\\d+"),
                Errors.renumbered(400, 200))),
        leads("no team has other members", instead(TEAM, Errors.of(400, "Bad Request"))));
  }

  private static List<Mutant> left(String noun, RecordType recordType) {
    Predicate<Call> change =
        CallMatcher.path("PATCH /api/" + noun.substring(0, 6) + "[a-z]+/\\d+")
            .and(CallMatcher.by("anna"));
    return List.of(
        left(
            "a changed " + noun + " loses its teams",
            store(change, (state, call, next) -> lost(state, call, next, recordType))),
        left("no " + noun + " of a team is changed", answers(change, a -> Errors.FORBIDDEN)));
  }

  private static List<Mutant> reached() {
    return List.of(
        new Mutant(
            "projects of another team's customer are listed",
            MEMBERS,
            FEATURE,
            "TM-57",
            Queries.seeingAll(PROJECTS.and(CallMatcher.by("john")), call -> call)),
        new Mutant(
            "projects of a team's customer are for administrators",
            MEMBERS,
            FEATURE,
            "TM-57",
            store(PROJECTS, ChangesMutants::unrestricted)),
        lead("no teamlead changes an activity", "TM-58", answers(ACTIVITY, a -> Errors.FORBIDDEN)),
        lead("a teamlead is a user like others", "TM-58", Queries.degraded(ACTIVITY)),
        lead(
            "the comment is answered, not stored",
            "TM-58",
            behind(ACTIVITY, RecordType.ACTIVITY, one -> one.put("comment", "other"))),
        lead(
            "a teamlead changes whatever activity he likes",
            "TM-59",
            Queries.seeingAll(ACTIVITY, call -> call)),
        lead(
            "the activity of another is not found",
            "TM-59",
            answers(ACTIVITY, a -> Errors.as(404, "Not Found", a))),
        lead("what is forbidden is done", "TM-59", Refusals.yetDone(ACTIVITY)),
        lead(
            "what is forbidden takes the activity out of sight",
            "TM-59",
            refused(
                ACTIVITY, 403, RecordType.ACTIVITY, (one, caller) -> one.put("visible", false))));
  }

  private static Mutant leads(String name, Mutation mutation) {
    return new Mutant(name, LEADS, FEATURE, "TM-55, TM-62", mutation);
  }

  private static Mutant left(String name, Mutation mutation) {
    return new Mutant(name, LEFT, FEATURE, "TM-56", mutation);
  }

  private static Mutant lead(String name, String kills, Mutation mutation) {
    return new Mutant(name, LEAD, FEATURE, kills, mutation);
  }

  private static void lead(ObjectNode body, boolean first, boolean last) {
    ((ObjectNode) body.at("/members/0")).put("teamlead", first);
    ((ObjectNode) body.at("/members/1")).put("teamlead", last);
  }

  private static Answer lost(ReferenceState state, Call call, Handler next, RecordType recordType) {
    int id = Rows.named(state, call, recordType).id();
    String things = call.path().split("/", -1)[2];
    state.of(RecordType.TEAM).all().forEach(team -> team.ids(things).remove(id));
    return next.handle(call);
  }

  /** Lists only what belongs to customers of no team. */
  private static Answer unrestricted(ReferenceState state, Call call, Handler next) {
    return Entities.without(
        next.handle(call),
        project ->
            !state.teamsOf(RecordType.CUSTOMER, customer(state, project.path("id"))).isEmpty());
  }

  private static int customer(ReferenceState state, tools.jackson.databind.JsonNode id) {
    Row project = state.of(RecordType.PROJECT).get(id.asInt());
    return project.number("customer");
  }
}
