package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;
import static io.kimaicontract.mutant.engine.Queries.renamed;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code timesheets/filtering.feature} and {@code filtering-by-id.feature}. */
final class FilteringMutants {
  private static final String FILTERING = "resources/timesheets/filtering";
  private static final String BY_ID = "resources/timesheets/filtering-by-id";
  private static final String MARKS =
      "The parameters exported, billable and active select the timesheets with the flag for 1, and without it for 0";
  private static final String SPAN =
      "The parameters begin and end select the timesheets that begin between them";
  private static final String CHANGED =
      "The parameter modified_after selects the timesheets that were changed since, regardless of their begin";
  private static final String BELONGING =
      "The parameters customer, project and activity select the timesheets that belong to them";
  private static final String SEVERAL =
      "Several values of a parameter select the timesheets of each of them";
  private static final String UNKNOWN = "An unknown id is ignored since 2.53, and not found before";
  private static final String TEAMS =
      "Since 2.53, the records of another team are refused as a filter";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> UNKNOWN_ID =
      LIST.and(call -> call.query().values().containsValue(List.of("2147483647")));

  /** What New York is behind UTC, in seconds. */
  private static final int NEW_YORK = 18_000;

  private FilteringMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("customer", "customers[]", "project", "projects[]", "activity", "activities[]")
        .map(name -> byId(name + " is ignored", BELONGING, "TL-81", ignoring(single(name), name)))
        .forEach(all::add);
    Stream.of("customer", "project", "activity")
        .map(
            name ->
                byId(
                    "no " + name + " is none",
                    BELONGING,
                    "TL-82",
                    answers(empty(name), a -> a.withBody("[]"))))
        .forEach(all::add);
    all.addAll(
        List.of(
            byId(
                "the last of several counts",
                SEVERAL,
                "TL-83",
                otherwise(LIST, 200, q -> Queries.last(q, "activities[]"))),
            byId("one wins over a list", SEVERAL, "TL-83", ignoring(mixed(), "activities[]")),
            byId("a list wins over one", SEVERAL, "TL-83", ignoring(mixed(), "activity")),
            byId(
                "an unknown id is not found",
                UNKNOWN,
                "TL-84 x3",
                answers(UNKNOWN_ID, a -> Errors.of(404, "Not Found"))),
            byId(
                "an unknown id keeps nothing",
                UNKNOWN,
                "TL-84 x3",
                answers(UNKNOWN_ID, a -> a.withBody("[]"))),
            byId(
                "whose team it is does not matter",
                TEAMS,
                "TL-86",
                otherwise(LIST, 403, q -> Queries.without(q, "project")))));
    Stream.of("exported", "billable")
        .map(name -> marks(name + " is ignored", "TL-91 x2", ignoring(given(name), name)))
        .forEach(all::add);
    Stream.of("exported", "billable")
        .map(name -> marks(name + " is turned round", "TL-91 x2", turned(name)))
        .forEach(all::add);
    Stream.of("exported", "billable", "active")
        .flatMap(
            name ->
                Stream.of("0", "1")
                    .map(
                        value -> marks("no " + name + " is " + value, "TL-93", usual(name, value))))
        .forEach(all::add);
    all.addAll(
        List.of(
            marks("active is ignored", "TL-92 x2", ignoring(given("active"), "active")),
            marks("active is turned round", "TL-92 x2", turned("active")),
            marks(
                "exported is billable",
                "TL-91 x2",
                otherwise(given("exported"), 200, q -> renamed(q, "exported", "billable"))),
            marks("0 is no value", "TL-91 x2, TL-92", zeroIsNothing()),
            span("begin is ignored", "TL-94 x3", ignoring(LIST, "begin")),
            span("end is ignored", "TL-94 x3", ignoring(LIST, "end")),
            span("begin is exclusive", "TL-94", moved("begin", 1)),
            span("end is exclusive", "TL-94", moved("end", -1)),
            span("begin is compared with the end", "TL-94 x2", moved("begin", -3600)),
            span("end is compared with the end", "TL-94 x2", moved("end", -3600)),
            span(
                "one of begin and end is not enough",
                "TL-94 x2",
                answers(empty("begin").or(empty("end")), a -> Errors.of(400, "Bad Request"))),
            changed("modified_after is ignored", "TL-96, TL-99", ignoring(LIST, "modified_after")),
            changed(
                "modified_after is begin",
                "TL-95, TL-99",
                otherwise(LIST, 200, q -> renamed(q, "modified_after", "begin"))),
            changed(
                "modified_after is turned round",
                "TL-95, TL-96, TL-99",
                changing(
                    LIST,
                    "modified_after",
                    text ->
                        text.startsWith("2003")
                            ? "2099" + text.substring(4)
                            : "2003" + text.substring(4))),
            changed("modified_after is local time", "TL-99", moved("modified_after", NEW_YORK)),
            changed(
                "modified_after is end",
                "TL-96, TL-99",
                otherwise(LIST, 200, q -> renamed(q, "modified_after", "end")))));
    return all;
  }

  private static Mutant byId(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, BY_ID, kills, mutation);
  }

  private static Mutant marks(String name, String kills, Mutation mutation) {
    return new Mutant(name, MARKS, FILTERING, kills, mutation);
  }

  private static Mutant span(String name, String kills, Mutation mutation) {
    return new Mutant(name, SPAN, FILTERING, kills, mutation);
  }

  private static Mutant changed(String name, String kills, Mutation mutation) {
    return new Mutant(name, CHANGED, FILTERING, kills, mutation);
  }

  private static Predicate<Call> given(String name) {
    return LIST.and(CallMatcher.asking(name, ".+"));
  }

  private static Predicate<Call> single(String name) {
    return given(name).and(call -> call.query().values().size() == 1);
  }

  private static Predicate<Call> empty(String name) {
    return LIST.and(CallMatcher.asking(name, "")).and(call -> call.query().has(name));
  }

  private static Predicate<Call> mixed() {
    return given("activity").and(given("activities[]"));
  }

  private static Mutation turned(String name) {
    return changing(given(name), name, text -> text.equals("1") ? "0" : "1");
  }

  private static Mutation usual(String name, String value) {
    return changing(empty(name), name, text -> value);
  }

  private static Mutation zeroIsNothing() {
    return otherwise(
        LIST, 200, q -> zeroless(zeroless(zeroless(q, "exported"), "billable"), "active"));
  }

  private static Query zeroless(Query query, String name) {
    return query.get(name, "").equals("0") ? Queries.without(query, name) : query;
  }

  private static Mutation moved(String name, int seconds) {
    return changing(given(name), name, text -> Times.later(text, seconds));
  }
}
