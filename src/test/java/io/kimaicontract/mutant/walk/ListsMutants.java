package io.kimaicontract.mutant.walk;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.objects;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code walk/lists}. */
final class ListsMutants {
  private static final String FEATURE = "walk/lists";
  private static final String HEADERS = "The page headers agree with the items";
  private static final String PAGES = "Pages are disjoint and add up to the whole list";
  private static final String SELECTS = "A filter selects what it names and nothing else";
  private static final String FINDS = "A filter finds the row that its value was taken from";
  private static final String ORDER = "An order is kept from the first row to the last";
  private static final String FULL = "An expanded row says the same as the plain one";
  private static final Predicate<Call> SHEETS = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> PROJECTS = CallMatcher.path("GET /api/projects");

  private ListsMutants() {}

  static List<Mutant> all() {
    return Stream.of(paging(), ignored(), lost(), orders()).flatMap(List::stream).toList();
  }

  private static List<Mutant> paging() {
    return List.of(
        of(
            "the total counts one too many",
            HEADERS,
            "WK-10",
            answers(
                SHEETS.and(CallMatcher.asking("page", "2")),
                a -> a.withHeader("X-Total-Count", "4711"))),
        of(
            "the second page is the first again",
            PAGES,
            "WK-11",
            Mutation.calls(
                SHEETS.and(CallMatcher.asking("page", "2")).and(CallMatcher.by("susan")),
                (call, next) ->
                    next.handle(call.withQuery(Queries.with(call.query(), "page", "1")))
                        .withHeader("X-Page", "2"))));
  }

  private static List<Mutant> ignored() {
    return Stream.concat(
            Stream.of(
                    "user",
                    "users[]",
                    "project",
                    "projects[]",
                    "activity",
                    "activities[]",
                    "billable",
                    "exported",
                    "tags[]",
                    "begin",
                    "end")
                .map(name -> ignoring(name, SHEETS)),
            Stream.of(
                ignoring("customer", PROJECTS),
                ignoring("customers[]", PROJECTS),
                ignoring("globalActivities", PROJECTS),
                ignoring("visible", CallMatcher.path("GET /api/customers")),
                ignoring("status[]", CallMatcher.path("GET /api/invoices")),
                ignoring("begin", CallMatcher.path("GET /api/invoices"))))
        .toList();
  }

  private static Mutant ignoring(String name, Predicate<Call> list) {
    Predicate<Call> asked =
        list.and(CallMatcher.asking(name, ".+")).and(call -> !isEverything(call, name));
    return of(
        "what is asked for with " + name + " is not looked at",
        SELECTS,
        "WK-12",
        name.startsWith("user")
            ? Mutation.calls(
                asked,
                (call, next) ->
                    next.handle(
                        call.withQuery(
                            Queries.with(Queries.without(call.query(), name), "user", "all"))))
            : name.equals("visible") ? Lists.asking(asked, name, "3") : Lists.without(asked, name));
  }

  private static boolean isEverything(Call call, String name) {
    String value = call.query().get(name, "");
    return (name.equals("user") && value.equals("all"))
        || (name.equals("visible") && value.equals("3"));
  }

  private static List<Mutant> lost() {
    return List.of(
        of(
            "what is running is everything",
            SELECTS,
            "WK-12",
            Mutation.calls(
                CallMatcher.path("GET /api/timesheets/active"),
                (call, next) -> next.handle(call.withPath("/api/timesheets/recent")))),
        of("no customer has the word", FINDS, "WK-13", empty("/api/customers", "term")),
        of("no project is of the customer", FINDS, "WK-13", empty("/api/projects", "customer")),
        of("nothing is billable", FINDS, "WK-13", empty("/api/timesheets", "billable")),
        of("no tag has the name", FINDS, "WK-13", empty("/api/tags/find", "name")));
  }

  private static Mutation empty(String path, String parameter) {
    return answers(
        CallMatcher.path("GET " + path).and(CallMatcher.asking(parameter, ".+")),
        a -> a.withBody("[]"));
  }

  private static List<Mutant> orders() {
    return List.of(
        of(
            "timesheets ascend where they should descend",
            ORDER,
            "WK-14",
            answers(SHEETS.and(CallMatcher.asking("order", "DESC")), Lists::reversed)),
        of(
            "projects stand in the order of their ids",
            ORDER,
            "WK-14",
            Lists.asking(
                PROJECTS.and(CallMatcher.asking("orderBy", "name|customer")), "order", "ASC")),
        of(
            "expanded timesheets have another description",
            FULL,
            "WK-15",
            objects(
                SHEETS.and(CallMatcher.asking("full", "true")),
                t -> t.put("description", "another"))),
        of(
            "expanded users are without the last",
            FULL,
            "WK-15",
            answers(
                CallMatcher.path("GET /api/users").and(CallMatcher.asking("full", "true")),
                a ->
                    Entities.without(
                        a, user -> user.path("username").asString("").startsWith("john")))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }
}
