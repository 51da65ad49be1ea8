package io.kimaicontract.mutant.resources.system;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.bodies;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Refusals.andYet;
import static io.kimaicontract.mutant.engine.Refusals.rather;

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
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code system/custom-fields.feature} and {@code customers/special-characters}. */
final class CustomFieldsMutants {
  private static final String FIELDS = "resources/system/custom-fields";
  private static final String MARKUP = "resources/customers/special-characters";
  private static final String UNKNOWN = "A custom field that is not defined is not found";
  private static final String COMPLETE = "A custom field needs a name and a value";
  private static final String PLAIN = "A name with angle brackets is refused";
  private static final Predicate<Call> META = CallMatcher.path("PATCH /api/[a-z]+/\\d+/meta");
  private static final Predicate<Call> NAMELESS =
      META.and(CallMatcher.sending("\"name\"").negate());
  private static final Predicate<Call> WORTHLESS =
      META.and(CallMatcher.sending("\"value\"").negate());
  private static final Predicate<Call> CREATE =
      CallMatcher.path("POST /api/(customers|projects|activities)").and(CallMatcher.sending("<b>"));

  private CustomFieldsMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "every safe colour is grey",
            "The safe colour is the colour, if there is one",
            MARKUP,
            "CU-53 x5",
            objects(
                CallMatcher.path("POST /api/(customers|projects|activities|teams|tags)"),
                one -> one.put("color-safe", "#d2d6de"))),
        unknown("whatever field is set", "MF-01 x4", rather(META, 404, CustomFieldsMutants::read)),
        unknown(
            "customers have any field",
            "MF-01",
            rather(
                META.and(CallMatcher.path(".+ /api/customers/.+")),
                404,
                CustomFieldsMutants::read)),
        unknown(
            "an unknown field is a wrong one",
            "MF-01 x4",
            answers(META, a -> a.status() == 404 ? Errors.of(400, "Bad Request") : a)),
        unknown(
            "an unknown field breaks the server",
            "MF-01 x4",
            answers(META, a -> a.status() == 404 ? Errors.of(500, "Internal Server Error") : a)),
        unknown(
            "an unknown field changes another",
            "MF-01 x4",
            andYet(META, 404, CustomFieldsMutants::changed)),
        complete(
            "a field without a value is set",
            "MF-02 x3",
            rather(WORTHLESS, 400, CustomFieldsMutants::read)),
        complete(
            "a field without a name is set",
            "MF-02 x3",
            rather(NAMELESS, 400, CustomFieldsMutants::read)),
        complete(
            "a value is empty unless it is sent",
            "MF-02 x3",
            bodies(WORTHLESS, body -> body.put("value", "43"))),
        complete(
            "a name is empty unless it is sent",
            "MF-02 x3",
            bodies(NAMELESS, body -> body.put("name", "unnamed"))),
        complete(
            "a field without a name breaks the server",
            "MF-02 x3",
            answers(NAMELESS, a -> Errors.as(500, "Internal Server Error", a))),
        complete(
            "an incomplete field changes another",
            "MF-02 x6",
            andYet(META, 400, CustomFieldsMutants::changed)),
        plain(
            "a name is cleared of markup",
            "CU-52 x3",
            bodies(CREATE, body -> body.put("name", "Kc bold"))),
        plain(
            "a project has any name",
            "CU-52",
            bodies(
                CREATE.and(CallMatcher.path("POST /api/projects")),
                body -> body.put("name", "Kc bold"))),
        plain(
            "a customer has any name",
            "CU-52",
            bodies(
                CREATE.and(CallMatcher.path("POST /api/customers")),
                body -> body.put("name", "Kc bold"))),
        plain(
            "an activity has any name",
            "CU-52",
            bodies(
                CREATE.and(CallMatcher.path("POST /api/activities")),
                body -> body.put("name", "Kc bold"))),
        plain(
            "markup is refused without a field",
            "CU-52 x3",
            answers(CREATE, a -> Errors.as(400, "Bad Request", a))),
        plain(
            "markup is refused and stored",
            "CU-52 x3",
            andYet(
                CREATE,
                400,
                (state, call, next) ->
                    next.handle(Entities.sent(call, body -> body.put("name", "Kc bold"))))));
  }

  private static Mutant unknown(String name, String kills, Mutation mutation) {
    return new Mutant(name, UNKNOWN, FIELDS, kills, mutation);
  }

  private static Mutant complete(String name, String kills, Mutation mutation) {
    return new Mutant(name, COMPLETE, FIELDS, kills, mutation);
  }

  private static Mutant plain(String name, String kills, Mutation mutation) {
    return new Mutant(name, PLAIN, MARKUP, kills, mutation);
  }

  /** What the path names. */
  static Row named(ReferenceState state, Call call) {
    return Rows.named(
        state,
        call,
        switch (call.path().split("/", -1)[2]) {
          case "customers" -> RecordType.CUSTOMER;
          case "projects" -> RecordType.PROJECT;
          case "activities" -> RecordType.ACTIVITY;
          default -> RecordType.TIMESHEET;
        });
  }

  /** Answers what is there, as if the field was set. */
  private static Answer read(ReferenceState state, Call call, Handler next) {
    return Rows.read(named(state, call), call, next);
  }

  private static Answer changed(ReferenceState state, Call call, Handler next) {
    named(state, call).put("comment", "43").put("description", "43");
    return Answer.empty(200);
  }
}
