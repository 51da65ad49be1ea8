package io.kimaicontract.mutant;

import static io.kimaicontract.mutant.Sabotage.answers;
import static io.kimaicontract.mutant.Sabotage.instead;
import static io.kimaicontract.mutant.Sabotage.objects;

import io.kimaicontract.reference.Answer;
import io.kimaicontract.reference.Call;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mutants of the lists of timesheets: filters, order, pages, whose they are. */
final class TimesheetListMutants {
  private static final Predicate<Call> LIST = On.path("GET /api/timesheets");
  private static final Predicate<Call> RECENT = On.path("GET /api/timesheets/recent");
  private static final Predicate<Call> ACTIVE = On.path("GET /api/timesheets/active");

  private TimesheetListMutants() {}

  static List<Mutant> all() {
    return Stream.of(filters(), lists(), pages()).flatMap(List::stream).toList();
  }

  private static List<Mutant> filters() {
    String feature = "resources/timesheets/filtering";
    String begins = "Timesheets are filtered by when they begin, the limits included";
    String work = "Timesheets are filtered by customer, project and activity";
    String runs = "Timesheets are filtered by whether they run";
    String marks = "Timesheets are filtered by their marks and their text";
    String tags = "Timesheets are filtered by their tags";
    String changed = "Timesheets are filtered by when they were changed";
    String refused = "Values of another form are refused";
    return List.of(
        ignoring("begin", begins, feature, "TL-01 x2"),
        ignoring("end", begins, feature, "TL-01 x3"),
        ignoring("customer", work, feature, "TL-02"),
        ignoring("customers[]", work, feature, "TL-02"),
        ignoring("project", work, feature, "TL-02"),
        ignoring("projects[]", work, feature, "TL-02"),
        ignoring("activity", work, feature, "TL-02"),
        ignoring("activities[]", work, feature, "TL-02"),
        ignoring("active", runs, feature, "TL-03 x2"),
        ignoring("exported", marks, feature, "TL-04 x2"),
        ignoring("billable", marks, feature, "TL-04 x2"),
        ignoring("term", marks, feature, "TL-04 x2"),
        ignoring("tags[]", tags, feature, "TL-05 x2"),
        ignoring("modified_after", changed, feature, "TL-06"),
        new Mutant("any value will do", refused, feature, "TL-07 x15", Lists.tolerant(LIST)));
  }

  private static List<Mutant> lists() {
    String feature = "resources/timesheets/listing";
    String own = "One's own timesheets are listed unless others are asked for";
    String others = "A user sees no timesheets of others, whoever is asked for";
    String order = "Timesheets stand in the order that is asked for";
    String full = "With full, work and people are shown and not only their ids";
    return List.of(
        new Mutant(
            "everybody's are listed",
            own,
            feature,
            "TL-10",
            Lists.asking(
                LIST.and(On.by("anna")).and(TimesheetListMutants::asksForNobody), "user", "all")),
        new Mutant(
            "the person does not count",
            own,
            feature,
            "TL-11 x3, TL-12",
            Lists.without(LIST.and(On.by("anna")), "user", "users[]")),
        new Mutant(
            "a user sees the one of another that was made before",
            others,
            feature,
            "TL-13 x2",
            objects(
                LIST.and(On.by("john")).and(On.asking("user", "all|\\d+")),
                one -> one.put("id", one.path("id").asInt() - 1))),
        new Mutant(
            "the order does not count", order, feature, "TL-14 x4", Lists.without(LIST, "order")),
        new Mutant(
            "begin is what orders", order, feature, "TL-14 x6", Lists.without(LIST, "orderBy")),
        new Mutant("full does not count", full, feature, "TL-15 x3", Lists.without(LIST, "full")));
  }

  private static List<Mutant> pages() {
    String feature = "resources/timesheets/paging";
    String pages = "A list comes in pages, and the headers say which and how many";
    String recent = "Recent timesheets are one's own, the latest of each work";
    String active = "Active timesheets are one's own";
    return List.of(
        new Mutant("pages are one", pages, feature, "TL-20", Lists.without(LIST, "page")),
        new Mutant(
            "the size does not count",
            pages,
            feature,
            "TL-20 x2, TL-21 x2",
            Lists.without(LIST, "size")),
        header("X-Page", pages, feature, "TL-20 x2, TL-21 x4"),
        header("X-Per-Page", pages, feature, "TL-20 x2, TL-21 x4"),
        header("X-Total-Count", pages, feature, "TL-20 x2, TL-21 x4"),
        header("X-Total-Pages", pages, feature, "TL-20 x2, TL-21 x4"),
        new Mutant(
            "a page behind the last is empty",
            pages,
            feature,
            "TL-22",
            answers(LIST, a -> a.status() == 404 ? Errors.json(200, "[]") : a)),
        new Mutant(
            "recent ones are any",
            recent,
            feature,
            "TL-23 x2",
            Lists.without(RECENT, "size", "begin")),
        new Mutant(
            "nothing is recent",
            recent,
            feature,
            "TL-23 x2, TL-24",
            instead(RECENT, Errors.json(200, "[]"))),
        new Mutant(
            "nothing is active",
            active,
            feature,
            "TL-27",
            instead(ACTIVE, Errors.json(200, "[]"))));
  }

  private static boolean asksForNobody(Call call) {
    return call.query().get("user", "").isEmpty() && call.query().list("users").isEmpty();
  }

  private static Mutant ignoring(String parameter, String rule, String feature, String kills) {
    return new Mutant(
        parameter + " does not count", rule, feature, kills, Lists.without(LIST, parameter));
  }

  private static Mutant header(String name, String rule, String feature, String kills) {
    UnaryOperator<Answer> oneMore =
        a -> {
          String value = a.header(name);
          return value == null ? a : a.withHeader(name, String.valueOf(Long.parseLong(value) + 1));
        };
    return new Mutant(name + " is one too many", rule, feature, kills, answers(LIST, oneMore));
  }
}
