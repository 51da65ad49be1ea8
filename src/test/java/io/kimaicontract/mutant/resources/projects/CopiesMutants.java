package io.kimaicontract.mutant.resources.projects;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.store;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code projects/copies.feature}. */
final class CopiesMutants {
  private static final String FEATURE = "resources/projects/copies";
  private static final String FIELDS =
      "A copy is a new project with the fields of the original, and its name says that it is a copy";
  private static final String PARTS = "A copy has the teams, rates and activities of the original";
  private static final String WHO = "Only administrators copy a project";
  private static final String REFUSED = "What cannot be copied is refused, and nothing is created";
  private static final Predicate<Call> COPYING =
      CallMatcher.path("POST /api/projects/\\d+/duplicate");

  private CopiesMutants() {}

  static List<Mutant> all() {
    return Stream.of(fields(), parts(), refusals())
        .flatMap(List::stream)
        .map(Mutant::onlyLatest)
        .toList();
  }

  private static List<Mutant> fields() {
    return List.of(
        mutant(
            "the name of a copy is that of the original",
            FIELDS,
            "PR-53",
            copied(
                (state, original, copy) ->
                    copy.put("name", copy.text("name").replace(" [COPY]", "")))),
        mutant(
            "a copy has no order number",
            FIELDS,
            "PR-54",
            copied((state, original, copy) -> copy.put("orderNumber", null))),
        mutant(
            "a copy has no budget",
            FIELDS,
            "PR-54 x3",
            copied(
                (state, original, copy) ->
                    copy.put("budget", 0.0).put("timeBudget", 0).put("budgetType", null))),
        mutant(
            "a copy ends with the original",
            FIELDS,
            "PR-55",
            copied((state, original, copy) -> copy.put("end", original.get("end")))),
        mutant(
            "the original ends no more",
            FIELDS,
            "PR-55",
            copied((state, original, copy) -> original.put("end", null))),
        mutant(
            "what ends is copied twice",
            FIELDS,
            "PR-55",
            copied(
                (state, original, copy) -> {
                  if (original.get("end") != null) {
                    state.of(RecordType.PROJECT).add(copy.copy(0));
                  }
                })),
        mutant(
            "a copy is stored with another name",
            FIELDS,
            "PR-56",
            store(
                COPYING,
                (state, call, next) -> {
                  Answer answer = next.handle(call);
                  if (answer.status() == 201) {
                    copy(state, answer).put("name", "another name");
                  }
                  return answer;
                })));
  }

  private static List<Mutant> parts() {
    return List.of(
        mutant(
            "a copy has no team",
            PARTS,
            "PR-57",
            copied(
                (state, original, copy) ->
                    state
                        .teamsOf(RecordType.PROJECT, copy.id())
                        .forEach(team -> team.ids("projects").remove(copy.id())))),
        mutant("a copy has no rate", PARTS, "PR-58", without(RecordType.PROJECT_RATE, "parent")),
        mutant("a copy has no activity", PARTS, "PR-59", without(RecordType.ACTIVITY, "project")));
  }

  private static List<Mutant> refusals() {
    return List.of(
        mutant(
            "everybody may", WHO, "PR-60 x2, PR-61", answers(COPYING, Errors.granted(403, "{}"))),
        mutant("what is refused is copied", WHO, "PR-60 x2, PR-61", Refusals.yetDone(COPYING)),
        mutant(
            "super administrators may not",
            WHO,
            "PR-60",
            answers(COPYING.and(CallMatcher.by("susan")), answer -> Errors.FORBIDDEN)),
        mutant(
            "unknown projects are forbidden",
            REFUSED,
            "PR-62 x2",
            answers(COPYING, Errors.renumbered(404, 403))),
        mutant(
            "a name that is too long is refused and stored",
            REFUSED,
            "PR-63",
            Refusals.andYet(
                COPYING,
                400,
                (state, call, next) -> {
                  state
                      .of(RecordType.PROJECT)
                      .add(Rows.named(state, call, RecordType.PROJECT).copy(0));
                  return Answer.empty(400);
                })),
        mutant(
            "other methods are not found",
            REFUSED,
            "PR-64 x2",
            answers(
                CallMatcher.path("GET|PATCH /api/projects/\\d+/duplicate"),
                Errors.renumbered(405, 404))));
  }

  /** What becomes of a copy before it is answered. */
  @FunctionalInterface
  private interface Change {
    void of(ReferenceState state, Row original, Row copy);
  }

  private static Mutation copied(Change change) {
    return store(
        COPYING,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (answer.status() != 201) {
            return answer;
          }
          Row copy = copy(state, answer);
          change.of(state, Rows.named(state, call, RecordType.PROJECT), copy);
          return Rows.read(copy, call, next).withStatus(201);
        });
  }

  private static Mutation without(RecordType parts, String parent) {
    return copied(
        (state, original, copy) ->
            state
                .of(parts)
                .all(row -> row.number(parent) == copy.id())
                .forEach(row -> state.of(parts).remove(row.id())));
  }

  private static Row copy(ReferenceState state, Answer answer) {
    return state.of(RecordType.PROJECT).get(answer.json().path("id").asInt());
  }

  private static Mutant mutant(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
