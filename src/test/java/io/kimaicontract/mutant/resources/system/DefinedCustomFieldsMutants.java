package io.kimaicontract.mutant.resources.system;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Refusals;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.Row;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/** Mutants of {@code system/custom-fields.feature}, where a plugin defines some. */
final class DefinedCustomFieldsMutants {
  private static final String STORED =
      "A defined custom field is stored, and nothing else changes with it";
  private static final String ALLOWED =
      "Only users who may change a record may set its custom fields";
  private static final Predicate<Call> META = CallMatcher.path("PATCH /api/[a-z]+/\\d+/meta");
  private static final Predicate<Call> ANNAS = META.and(CallMatcher.by("anna"));
  private static final Predicate<Call> JOHNS = META.and(CallMatcher.by("john"));

  private DefinedCustomFieldsMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "a field is answered, and not stored",
            STORED,
            "MF-03 x4",
            behind(ANNAS, DefinedCustomFieldsMutants::clear)),
        of(
            "fields of customers are not stored",
            STORED,
            "MF-03",
            behind(
                ANNAS.and(CallMatcher.path(".+ /api/customers/.+")),
                DefinedCustomFieldsMutants::clear)),
        of(
            "fields of timesheets are not stored",
            STORED,
            "MF-03",
            behind(
                ANNAS.and(CallMatcher.path(".+ /api/timesheets/.+")),
                DefinedCustomFieldsMutants::clear)),
        of(
            "the former value is answered",
            STORED,
            "MF-03 x4",
            objects(ANNAS, one -> value(one).putNull("value"))),
        of(
            "values are numbers",
            STORED,
            "MF-03 x4, MF-07 x3",
            objects(ANNAS, one -> value(one).put("value", 43))),
        of(
            "a value is cut",
            STORED,
            "MF-03 x4",
            bodies(ANNAS.and(CallMatcher.sending("\"value\"")), body -> body.put("value", "4"))),
        of(
            "a field is unknown all the same",
            STORED,
            "MF-03 x4, MF-07 x3",
            answers(ANNAS, a -> a.status() == 200 ? Errors.of(404, "Not Found") : a)),
        of(
            "a field is set, and nothing is answered",
            STORED,
            "MF-03 x4, MF-07 x3",
            answers(ANNAS, a -> a.status() == 200 ? Answer.empty(204) : a)),
        of(
            "a field changes another",
            STORED,
            "MF-03 x4",
            behind(ANNAS, row -> row.put("comment", "43").put("description", "43"))),
        of(
            "a field is answered without teams",
            STORED,
            "MF-07 x3",
            objects(
                ANNAS.and(CallMatcher.path(".+ /api/timesheets/.+").negate()),
                a -> a.putArray("teams"))),
        of(
            "people set no field of their own",
            ALLOWED,
            "MF-05",
            answers(JOHNS, a -> a.status() == 200 ? Errors.FORBIDDEN : a)),
        of(
            "people's own fields are not stored",
            ALLOWED,
            "MF-05",
            behind(JOHNS, DefinedCustomFieldsMutants::clear)),
        of("whoever likes sets a field", ALLOWED, "MF-06 x4", Queries.seeingAll(JOHNS, c -> c)),
        of("a refused field is set", ALLOWED, "MF-06 x4", Refusals.yetDone(JOHNS)),
        of(
            "what is not his is unknown",
            ALLOWED,
            "MF-06 x4",
            answers(JOHNS, Errors.renumbered(403, 404))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, "resources/system/custom-fields", kills, mutation);
  }

  /** Sets a field, and then does another thing to what has it. */
  private static Mutation behind(Predicate<Call> where, Consumer<Row> change) {
    return Mutation.store(
        where,
        (state, call, next) -> {
          Answer answer = next.handle(call);
          if (answer.status() == 200) {
            change.accept(CustomFieldsMutants.named(state, call));
          }
          return answer;
        });
  }

  private static void clear(Row row) {
    row.put("field shoe_size", null);
  }

  private static ObjectNode value(ObjectNode one) {
    return (ObjectNode) one.at("/metaFields/0");
  }
}
