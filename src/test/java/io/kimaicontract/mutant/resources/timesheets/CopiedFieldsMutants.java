package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.store;
import static io.kimaicontract.mutant.engine.Rows.stored;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Rows;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.store.RecordType;
import io.kimaicontract.reference.store.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Mutants of {@code timesheets/copied-fields} and {@code timesheets/restarted-fields}. */
final class CopiedFieldsMutants {
  private static final String DUPLICATES = "resources/timesheets/copied-fields";
  private static final String RESTARTS = "resources/timesheets/restarted-fields";
  private static final String DUPLICATED =
      "A duplicate has every field of the original, whoever makes it, and is not exported";
  private static final String COPIED =
      "A restart that asks for a copy has the description, the tags and the custom fields";
  private static final String RATES =
      "A restart takes no rate that was set by hand since 2.53, and both before";
  private static final String PLAIN =
      "A restart without a copy takes only the project and the activity";
  private static final String KEPT = "The original keeps what its copy takes along";
  private static final String META = "field shoe_size";
  private static final Predicate<Call> DUPLICATE =
      CallMatcher.path("PATCH /api/timesheets/\\d+/duplicate");
  private static final Predicate<Call> RESTART =
      CallMatcher.path("PATCH /api/timesheets/\\d+/restart");
  private static final Predicate<Call> COPY = RESTART.and(CallMatcher.sending("\"all\""));
  private static final Predicate<Call> BARE = RESTART.and(COPY.negate());

  private CopiedFieldsMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    all.addAll(duplicates());
    all.addAll(restarts());
    all.addAll(originals());
    return all;
  }

  private static List<Mutant> duplicates() {
    return List.of(
        duplicated("a duplicate loses its description", "TS-105 x3", losing("description")),
        duplicated("a duplicate loses its tags", "TS-105 x3", losing("tags")),
        duplicated("a duplicate loses its hourly rate", "TS-105 x4", losing("hourlyRate")),
        duplicated("a duplicate loses its fixed rate", "TS-105 x3", losing("fixedRate")),
        duplicated("a duplicate is worth nothing", "TS-105 x2", putting("rate", 0.0)),
        duplicated("a duplicate is billable", "TS-105 x3", putting("billable", true)),
        duplicated("a duplicate is exported", "TS-105 x21", putting("exported", true)),
        duplicated("a duplicate takes no time", "TS-105", putting("duration", 0)),
        duplicated("a duplicate loses its custom fields", "TS-106 x2", losing(META)),
        duplicated(
            "a duplicate by another loses its hourly rate",
            "TS-105 x3",
            stored(
                DUPLICATE.and(CallMatcher.by("john").negate()),
                RecordType.TIMESHEET,
                one -> one.put("hourlyRate", null))),
        duplicated(
            "a duplicate is the caller's",
            "TS-105 x2",
            store(
                DUPLICATE,
                (state, call, next) ->
                    Rows.stored(
                        state,
                        call,
                        next,
                        RecordType.TIMESHEET,
                        one -> one.put("user", Rows.caller(state, call).id())))));
  }

  private static List<Mutant> restarts() {
    return List.of(
        of("a copy has no description", COPIED, "TS-107 x2", with(COPY, "description", null)),
        of("a copy has no tags", COPIED, "TS-107 x3", with(COPY, "tags", null)),
        of("a copy is exported", COPIED, "TS-107 x2", with(COPY, "exported", true)),
        of("a copy has no custom fields", COPIED, "TS-108 x2", with(COPY, META, null)),
        of("a copy is the owner's", COPIED, "TS-107", taking(COPY, "user")),
        of("a copy is billable as the original", COPIED, "TS-123 x4", taking(COPY, "billable")),
        of("a copy has the hourly rate", RATES, "TS-109", taking(COPY, "hourlyRate")),
        of("a copy has the fixed rate", RATES, "TS-111", taking(COPY, "fixedRate")),
        of("a restart has the description", PLAIN, "TS-112 x2", taking(BARE, "description")),
        of("a restart has the tags", PLAIN, "TS-112 x2", taking(BARE, "tags")),
        of("a restart is billable as before", PLAIN, "TS-112 x2", taking(BARE, "billable")),
        of("a restart is exported as before", PLAIN, "TS-112", taking(BARE, "exported")),
        of("a restart has the hourly rate", PLAIN, "TS-112", taking(BARE, "hourlyRate")),
        of("a restart has the custom fields", PLAIN, "TS-113", taking(BARE, META)));
  }

  private static List<Mutant> originals() {
    return List.of(
        kept("the tags move to the copy", "TS-114 x2", "tags", null),
        kept("the original is no longer exported", "TS-114 x2", "exported", false),
        kept("the rate moves to the copy", "TS-114 x2", "hourlyRate", null),
        kept("the description moves to the copy", "TS-114", "description", null),
        kept("the original takes no time", "TS-114", "duration", 0));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    String feature = rule.equals(DUPLICATED) || rule.equals(KEPT) ? DUPLICATES : RESTARTS;
    return new Mutant(name, rule, feature, kills, mutation);
  }

  private static Mutant duplicated(String name, String kills, Mutation mutation) {
    return of(name, DUPLICATED, kills, mutation);
  }

  private static Mutation losing(String field) {
    return with(DUPLICATE, field, null);
  }

  private static Mutation putting(String field, Object value) {
    return with(DUPLICATE, field, value);
  }

  private static Mutation with(Predicate<Call> where, String field, @Nullable Object value) {
    return stored(where, RecordType.TIMESHEET, one -> one.put(field, value));
  }

  /** The copy has this field of the original. */
  private static Mutation taking(Predicate<Call> where, String field) {
    return originally(where, (original, copy) -> copy.put(field, original.get(field)));
  }

  private static Mutation originally(Predicate<Call> where, BiConsumer<Row, Row> change) {
    return store(
        where,
        (state, call, next) -> {
          Row original = Rows.named(state, call, RecordType.TIMESHEET);
          return Rows.stored(
              state, call, next, RecordType.TIMESHEET, copy -> change.accept(original, copy));
        });
  }

  private static Mutant kept(String name, String kills, String field, @Nullable Object value) {
    return of(
        name,
        KEPT,
        kills,
        store(
            DUPLICATE.or(COPY).and(CallMatcher.by("anna")),
            (state, call, next) -> {
              Answer answer = next.handle(call);
              Rows.named(state, call, RecordType.TIMESHEET).put(field, value);
              return answer;
            }));
  }
}
