package io.kimaicontract.mutant.resources.teams;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Refusals.rather;
import static io.kimaicontract.mutant.engine.Rows.behind;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code teams/creating.feature}. */
final class CreatingMutants {
  private static final String FEATURE = "resources/teams/creating";
  private static final String STORED = "A team is stored with its members and its colour";
  private static final String LED = "A team without a teamlead is refused";
  private static final String NAME = "The name of a team is unique and has 2 to 100 characters";
  private static final String GONE = "A deleted team is gone";
  private static final String STAYS = "The records of a deleted team stay";
  private static final Predicate<Call> CREATE = CallMatcher.path("POST /api/teams");
  private static final Predicate<Call> TWO =
      CREATE.and(CallMatcher.sending("\"teamlead\":\\s*true.*false"));
  private static final Predicate<Call> DELETE = CallMatcher.path("DELETE /api/teams/\\d{1,6}");
  private static final Predicate<Call> UNKNOWN = CallMatcher.path("DELETE /api/teams/2147483647");

  private CreatingMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customers", "projects", "activities")
        .map(
            things ->
                stays(
                    "the " + things + " of a deleted team are deleted",
                    "TM-07",
                    store(DELETE, (state, call, next) -> along(state, call, next, things))))
        .forEach(all::add);
    all.addAll(
        List.of(
            stored("a team is stored twice", "TM-01", Rows.twice(TWO, RecordType.TEAM)),
            stored(
                "what is answered is not what is stored",
                "TM-01",
                objects(TWO, team -> team.put("name", "other"))),
            stored(
                "members are answered, not stored",
                "TM-01",
                behind(TWO, RecordType.TEAM, team -> team.members().values().remove(false))),
            stored("only the teamlead is stored", "TM-09", bodies(TWO, body -> first(body))),
            stored("every member leads", "TM-09", bodies(TWO, body -> lead(body, true))),
            stored(
                "the first member does not lead",
                "TM-09 x2",
                bodies(TWO, CreatingMutants::swapped)),
            stored(
                "teams have no colours",
                "TM-02",
                bodies(
                    CREATE.and(CallMatcher.sending(CallMatcher.A_COLOUR)),
                    body -> body.remove("color"))),
            stored(
                "a team has one member",
                "TM-01, TM-09 x2",
                instead(TWO, Errors.of(400, "Bad Request"))),
            stored(
                "a team chooses no colour",
                "TM-02",
                instead(
                    CREATE.and(CallMatcher.sending(CallMatcher.A_COLOUR)),
                    Errors.of(400, "Bad Request"))),
            led(
                "whoever makes a team leads it, if nobody does",
                rather(
                    CREATE,
                    400,
                    (state, call, next) -> next.handle(ChangingMutants.led(state, call)))),
            led(
                "a team without a teamlead is refused and stored",
                andYet(
                    CREATE,
                    400,
                    (state, call, next) -> next.handle(ChangingMutants.led(state, call)))),
            name(
                "a long name is cut",
                "TM-04",
                bodies(
                    CREATE.and(CallMatcher.sending("a{101}")),
                    body -> body.put("name", "a".repeat(100)))),
            name(
                "one letter is a name",
                "TM-04",
                bodies(
                    CREATE.and(CallMatcher.sending("\"name\":\\s*\"x\"")),
                    body -> body.put("name", "x1"))),
            name(
                "a list is a name",
                "TM-04",
                bodies(
                    CREATE.and(CallMatcher.sending("\"name\":\\s*\\[")),
                    body -> body.put("name", body.path("name").toString()))),
            name("a team needs no name", "TM-04 x2", calls(CREATE, CreatingMutants::nameless)),
            name(
                "two teams have one name",
                "TM-05",
                rather(
                    CREATE.and(CallMatcher.sending("-twins-")),
                    400,
                    (state, call, next) ->
                        next.handle(
                            Entities.sent(call, body -> body.put("name", "The other twin"))))),
            name(
                "wrong names are refused without a field",
                "TM-04 x5, TM-05",
                answers(CREATE, a -> Errors.as(400, "Bad Request", a))),
            gone(
                "a team without customers cannot be deleted",
                "TM-06",
                store(
                    CallMatcher.path("DELETE /api/teams/\\d{1,6}").and(CallMatcher.by("anna")),
                    (state, call, next) ->
                        Stream.of("customers", "projects", "activities")
                                .allMatch(
                                    things ->
                                        Rows.named(state, call, RecordType.TEAM)
                                            .ids(things)
                                            .isEmpty())
                            ? Errors.of(400, "Bad Request")
                            : next.handle(call))),
            gone("a deletion deletes nothing", "TM-06", instead(DELETE, Answer.empty(204))),
            gone(
                "what is not there is deleted",
                "TM-08",
                answers(UNKNOWN, a -> Answer.empty(204)))));
    return all;
  }

  private static Mutant stored(String name, String kills, Mutation mutation) {
    return new Mutant(name, STORED, FEATURE, kills, mutation);
  }

  private static Mutant led(String name, Mutation mutation) {
    return new Mutant(name, LED, FEATURE, "TM-03 x6", mutation);
  }

  private static Mutant name(String name, String kills, Mutation mutation) {
    return new Mutant(name, NAME, FEATURE, kills, mutation);
  }

  private static Mutant gone(String name, String kills, Mutation mutation) {
    return new Mutant(name, GONE, FEATURE, kills, mutation);
  }

  private static Mutant stays(String name, String kills, Mutation mutation) {
    return new Mutant(name, STAYS, FEATURE, kills, mutation);
  }

  private static void first(ObjectNode body) {
    ((ArrayNode) body.path("members")).remove(1);
  }

  private static void lead(ObjectNode body, boolean leads) {
    body.path("members").forEach(member -> ((ObjectNode) member).put("teamlead", leads));
  }

  /** The last of the members leads. */
  private static void swapped(ObjectNode body) {
    lead(body, true);
    ((ObjectNode) body.path("members").path(0)).put("teamlead", false);
  }

  private static Answer nameless(Call call, Handler next) {
    return next.handle(
        Entities.sent(
            call,
            body -> {
              if (!body.path("name").isArray() && body.path("name").asString("").isEmpty()) {
                body.put("name", "A team of " + System.nanoTime());
              }
            }));
  }

  /** Deletes what the team had as well. */
  static Answer along(ReferenceState state, Call call, Handler next, String things) {
    Row team = state.of(RecordType.TEAM).find(Integer.parseInt(call.path().replaceAll(".*/", "")));
    if (team != null) {
      List.copyOf(team.ids(things))
          .forEach(id -> next.handle(call.withPath("/api/" + things + "/" + id)));
    }
    return next.handle(call);
  }
}
