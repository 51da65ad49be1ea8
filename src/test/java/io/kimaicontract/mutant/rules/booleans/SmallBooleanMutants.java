package io.kimaicontract.mutant.rules.booleans;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.instead;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of tags, rates, teams and what is no boolean at all, in {@code rules/booleans}. */
final class SmallBooleanMutants {
  private static final String TAGS = "rules/booleans/tags";
  private static final String RATES = "rules/booleans/rates";
  private static final String TEAMS = "rules/booleans/teams";
  private static final Predicate<Call> TAG = CallMatcher.path("POST /api/tags");
  private static final Predicate<Call> TEAM = CallMatcher.path("POST /api/teams");
  private static final Predicate<Call> RATE = CallMatcher.path("POST /api/[a-z]+/\\d+/rates");
  private static final Predicate<Call> PROJECT_RATE =
      CallMatcher.path("POST /api/projects/\\d+/rates");
  private static final Predicate<Call> ARRAY =
      CallMatcher.path("POST /api/(customers|projects|activities)")
          .and(CallMatcher.sending(":\\s*\\[true]"));
  private static final List<String> FLAGS = List.of("visible", "billable", "globalActivities");

  private SmallBooleanMutants() {}

  static List<Mutant> all() {
    return List.of(
        truth(
            TAGS,
            "null is false in tags",
            "BG-01",
            bodies(TAG, putting(JsonNode::isNull, "visible"))),
        truth(
            TAGS,
            "\"false\" is false in tags",
            "BG-01",
            bodies(TAG, putting(JsonNode::isString, "visible"))),
        truth(
            TAGS,
            "0 is false in tags",
            "BG-01",
            bodies(TAG, putting(JsonNode::isNumber, "visible"))),
        unset(
            TAGS,
            "left out of a tag is true",
            "BG-03",
            bodies(TAG, body -> ifMissing(body, "visible"))),
        truth(
            RATES,
            "null is false in rates",
            "BR-01 x3",
            bodies(RATE, putting(JsonNode::isNull, "isFixed"))),
        truth(
            RATES,
            "\"false\" is false in rates",
            "BR-01 x3",
            bodies(RATE, putting(JsonNode::isString, "isFixed"))),
        truth(
            RATES,
            "0 is false in rates of projects",
            "BR-01",
            bodies(PROJECT_RATE, putting(JsonNode::isNumber, "isFixed"))),
        unset(
            RATES,
            "left out of a rate is true",
            "BR-03 x3",
            bodies(RATE, body -> ifMissing(body, "isFixed"))),
        truth(
                TEAMS,
                "null is false in members",
                "BM-01",
                members(putting(JsonNode::isNull, "teamlead")))
            .released(""),
        truth(
                TEAMS,
                "no second lead in a team",
                "BM-01 x4",
                calls(
                    TEAM,
                    (call, next) ->
                        Entities.changed(next.handle(call), SmallBooleanMutants::onlyOneLead)))
            .released("BM-01"),
        truth(
            TEAMS,
            "false is true in members",
            "BM-01",
            members(
                Entities.putting(true, v -> v.isBoolean() && !v.asBoolean(), List.of("teamlead")))),
        truth(
            TEAMS,
            "teams have no members",
            "BM-01 x5",
            answers(
                TEAM.and(CallMatcher.sending("\"teamlead\".+\"teamlead\"")),
                a -> Entities.changed(a, team -> team.putArray("members")))),
        unset(
            TEAMS,
            "left out of a member is true",
            "BM-03",
            members(member -> ifMissing(member, "teamlead"))),
        array("an array is true", bodies(ARRAY, Entities.putting(true, JsonNode::isArray, FLAGS))),
        array(
            "an array breaks the server", instead(ARRAY, Errors.of(500, "Internal Server Error"))),
        array("an array is refused without a field", instead(ARRAY, Errors.of(400, "Bad Request"))),
        array(
            "an array is refused, and the rest stored",
            calls(ARRAY, (call, next) -> Refusals.storedWithout(call, next, FLAGS))));
  }

  private static Consumer<ObjectNode> putting(Predicate<JsonNode> such, String field) {
    return Entities.putting(false, such, List.of(field));
  }

  private static void ifMissing(ObjectNode body, String field) {
    if (!body.has(field)) {
      body.put(field, true);
    }
  }

  private static void onlyOneLead(ObjectNode team) {
    if (team.at("/members/1/teamlead").asBoolean(false)) {
      ((ObjectNode) team.at("/members/1")).put("teamlead", false);
    }
  }

  private static Mutation members(Consumer<ObjectNode> change) {
    return bodies(TEAM, body -> body.path("members").forEach(m -> change.accept((ObjectNode) m)));
  }

  private static Mutant truth(String feature, String name, String kills, Mutation mutation) {
    return new Mutant(name, BooleanMutants.TRUE, feature, kills, mutation);
  }

  private static Mutant unset(String feature, String name, String kills, Mutation mutation) {
    return new Mutant(name, BooleanMutants.UNSET, feature, kills, mutation);
  }

  private static Mutant array(String name, Mutation mutation) {
    return new Mutant(
        name,
        "An array is refused as the value of a boolean",
        "rules/booleans/wrong-types",
        "BX-01 x7",
        mutation);
  }
}
