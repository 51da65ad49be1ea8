package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;
import static io.kimaicontract.mutant.engine.Queries.seeingAll;
import static io.kimaicontract.mutant.engine.Queries.with;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Entities;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code timesheets/listing.feature}. */
final class ListingMutants {
  private static final String FEATURE = "resources/timesheets/listing";
  private static final String OWN =
      "A list without parameters has the caller's own timesheets, newest first";
  private static final String ORDER = "A list has the requested order";
  private static final String FULL =
      "With full, project, activity and user are objects; otherwise they are ids";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> ORDERED = LIST.and(c -> c.query().has("orderBy"));

  private ListingMutants() {}

  static List<Mutant> all() {
    return List.of(
        own("a list holds everybody's", "TL-71", seeingAll(bare(), Queries::everybodys)),
        own(
            "an administrator's list holds everybody's",
            "TL-72",
            calls(
                LIST.and(CallMatcher.by("anna")),
                (call, next) -> next.handle(call.withQuery(with(call.query(), "user", "all"))))),
        own(
            "the oldest comes first",
            "TL-71",
            otherwise(bare(), 200, query -> with(query, "order", "ASC"))),
        own("a list is empty", "TL-71", answers(bare(), a -> a.withBody("[]"))),
        order(
            "orderBy is ignored",
            "TL-73 x5, TL-74 x2, TL-75 x2, TL-78 x2",
            ignoring(LIST, "orderBy")),
        order("order is ignored", "TL-73 x4, TL-74, TL-75, TL-78", ignoring(LIST, "order")),
        order(
            "orders are turned round",
            "TL-73 x7, TL-74 x2, TL-75 x2, TL-78 x2",
            changing(LIST, "order", ListingMutants::turned)),
        order(
            "what is alike stands by begin",
            "TL-78 x2",
            calls(LIST.and(CallMatcher.asking("orderBy", "rate")), ListingMutants::byBegin)),
        order("ids are begins", "TL-73 x3", column("id", "begin")),
        order("rates are ids", "TL-74 x2", column("rate", "id")),
        order("ends are begins", "TL-75 x2", column("end", "begin")),
        order(
            "what is ordered goes upwards",
            "TL-73 x2",
            otherwise(
                ORDERED.and(c -> !c.query().has("order")), 200, q -> with(q, "order", "ASC"))),
        order(
            "no order is upwards",
            "TL-73",
            changing(ORDERED, "order", text -> text.isEmpty() ? "ASC" : text)),
        order(
            "no order is refused",
            "TL-73",
            answers(
                ORDERED.and(c -> c.query().has("order") && c.query().get("order", "").isEmpty()),
                a -> Errors.of(400, "Bad Request"))),
        full("full is ignored", "TL-76 x5", ignoring(LIST, "full")),
        full("every full is true", "TL-76 x3", changing(LIST, "full", text -> "true")),
        full("1 is not true", "TL-76 x2", changing(LIST, "full", text -> text.replace("1", "0"))),
        full(
            "full names another project",
            "TL-76 x2",
            objects(LIST, one -> Entities.count(one, "/project/id"))),
        full(
            "full names another activity",
            "TL-76",
            objects(LIST, one -> Entities.count(one, "/activity/id"))),
        full(
            "full names another user",
            "TL-76",
            objects(LIST, one -> Entities.count(one, "/user/id"))),
        full(
            "a creation is never answered in full",
            "TL-77",
            calls(
                CallMatcher.path("POST /api/timesheets"),
                (call, next) ->
                    next.handle(call.withQuery(Queries.without(call.query(), "full"))))));
  }

  private static Mutant own(String name, String kills, Mutation mutation) {
    return new Mutant(name, OWN, FEATURE, kills, mutation);
  }

  private static Mutant order(String name, String kills, Mutation mutation) {
    return new Mutant(name, ORDER, FEATURE, kills, mutation);
  }

  private static Mutant full(String name, String kills, Mutation mutation) {
    return new Mutant(name, FULL, FEATURE, kills, mutation);
  }

  private static Predicate<Call> bare() {
    return LIST.and(Queries::bare);
  }

  private static Mutation column(String one, String other) {
    return changing(LIST, "orderBy", text -> text.equals(one) ? other : text);
  }

  /** Timesheets of one rate in the order of their begins. */
  private static Answer byBegin(Call call, Handler next) {
    Answer answer = next.handle(call);
    long rates = answer.json().valueStream().map(item -> item.path("rate")).distinct().count();
    return rates == 1
        ? next.handle(call.withQuery(with(call.query(), "orderBy", "begin")))
        : answer;
  }

  private static String turned(String order) {
    return order.equals("ASC") ? "DESC" : order.equals("DESC") ? "ASC" : order;
  }
}
