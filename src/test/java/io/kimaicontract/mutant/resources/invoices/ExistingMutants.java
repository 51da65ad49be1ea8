package io.kimaicontract.mutant.resources.invoices;

import static io.kimaicontract.mutant.engine.Lists.without;
import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.objects;
import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.otherwise;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Query;
import java.util.List;
import java.util.function.Predicate;

/** Mutants of {@code resources/invoices/existing}. */
final class ExistingMutants {
  private static final String FEATURE = "resources/invoices/existing";
  private static final String AS_LISTED = "An invoice is read as it is listed";
  private static final String CLOSED = "A plain user may not read an invoice";
  private static final String STATES =
      "The parameter status selects invoices with one of its statuses";
  private static final String TIMES = "The parameters begin and end select invoices by their date";
  private static final String CUSTOMERS =
      "The parameter customers selects invoices of one of its customers";
  private static final String FILES =
      "The file of an invoice is sent unchanged to users who may read invoices";
  private static final String STATUS = "status[]";
  private static final String CUSTOMER = "customers[]";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/invoices");
  private static final Predicate<Call> ONE = CallMatcher.path("GET /api/invoices/\\d+");
  private static final Predicate<Call> FILE = CallMatcher.path("GET /api/invoices/\\d+/download");

  private ExistingMutants() {}

  static List<Mutant> all() {
    return List.of(
        of(
            "a number is another's",
            AS_LISTED,
            "IN-10 x2",
            objects(ONE, i -> i.put("invoiceNumber", "0"))),
        of(
            "a total is read without tax",
            AS_LISTED,
            "IN-10 x2",
            objects(ONE, i -> i.put("total", 1.0))),
        of(
            "a time is read without offset",
            AS_LISTED,
            "IN-10 x2",
            objects(ONE, i -> i.put("createdAt", "2024-03-01T10:00:00"))),
        of(
            "an invoice is read with more than is declared",
            AS_LISTED,
            "IN-10 x2",
            objects(ONE, i -> i.put("file", "x"))),
        of(
            "super administrators do not read",
            AS_LISTED,
            "IN-10",
            answers(ONE.and(CallMatcher.by("susan")), a -> Errors.FORBIDDEN)),
        of(
            "plain users read one",
            CLOSED,
            "IN-11",
            answers(ONE.and(CallMatcher.by("john")), Errors.granted(403, "{}"))),
        of(
            "nobody is let in",
            CLOSED,
            "IN-11",
            answers(ONE.and(CallMatcher.byNobody()), Errors.granted(401, "{}"))),
        of(
            "to plain users it is unknown",
            CLOSED,
            "IN-11",
            answers(ONE.and(CallMatcher.by("john")), Errors.renumbered(403, 404))),
        of("the state is ignored", STATES, "IN-13 x5", without(LIST, STATUS)),
        of(
            "the last of several states counts",
            STATES,
            "IN-12",
            otherwise(LIST, 200, q -> Queries.last(q, STATUS))),
        of(
            "the first of several states counts",
            STATES,
            "IN-12",
            otherwise(LIST, 200, q -> first(q, STATUS))),
        of(
            "what is asked for as paid is what was canceled",
            STATES,
            "IN-12 x3, IN-13",
            changing(LIST.and(CallMatcher.asking(STATUS, "paid")), STATUS, s -> "canceled")),
        of(
            "no state has any",
            STATES,
            "IN-12 x6",
            answers(LIST.and(CallMatcher.asking(STATUS, ".+")), a -> a.withBody("[]"))),
        of(
            "states have other names in lists",
            STATES,
            "IN-12 x6",
            objects(LIST.and(CallMatcher.asking(STATUS, ".+")), i -> i.put("status", "open"))),
        of("begin is ignored", TIMES, "IN-15", without(LIST, "begin")),
        of("end is ignored", TIMES, "IN-15 x2", without(LIST, "end")),
        of(
            "begin and end are exchanged",
            TIMES,
            "IN-14 x3, IN-15 x2",
            otherwise(LIST, 200, ExistingMutants::exchanged)),
        of(
            "a begin keeps nothing",
            TIMES,
            "IN-14 x2",
            answers(LIST.and(CallMatcher.asking("begin", ".+")), a -> a.withBody("[]"))),
        of(
            "an end is refused",
            TIMES,
            "IN-14 x2, IN-15 x2",
            answers(LIST.and(CallMatcher.asking("end", ".+")), a -> Errors.of(400, "Bad Request"))),
        of("the customer is ignored", CUSTOMERS, "IN-16", without(LIST, CUSTOMER)),
        of(
            "the last of several customers counts",
            CUSTOMERS,
            "IN-16",
            otherwise(LIST, 200, q -> Queries.last(q, CUSTOMER))),
        of(
            "the first of several customers counts",
            CUSTOMERS,
            "IN-16",
            otherwise(LIST, 200, q -> first(q, CUSTOMER))),
        of(
            "no customer has any",
            CUSTOMERS,
            "IN-16 x3",
            answers(LIST.and(CallMatcher.asking(CUSTOMER, ".+")), a -> a.withBody("[]"))),
        of(
            "plain users download",
            FILES,
            "IN-17",
            Queries.seeingAll(FILE.and(CallMatcher.by("john")), c -> c)),
        of(
            "nobody is kept from files",
            FILES,
            "IN-17",
            answers(FILE.and(CallMatcher.byNobody()), a -> Errors.PAGE.withStatus(200))),
        of(
            "super administrators do not download",
            FILES,
            "IN-17",
            answers(FILE.and(CallMatcher.by("susan")), a -> Errors.FORBIDDEN)),
        of(
            "a file is called JSON",
            FILES,
            "IN-17",
            answers(
                FILE.and(CallMatcher.by("susan")),
                a -> a.withHeader("Content-Type", "application/json"))));
  }

  private static Mutant of(String name, String rule, String kills, Mutation mutation) {
    return new Mutant(name, rule, FEATURE, kills, mutation);
  }

  private static Query first(Query query, String name) {
    List<String> given = query.values().getOrDefault(name, List.of());
    return given.isEmpty() ? query : Queries.with(query, name, given.get(0));
  }

  private static Query exchanged(Query query) {
    Query half = Queries.renamed(query, "begin", "other");
    return Queries.renamed(Queries.renamed(half, "end", "begin"), "other", "end");
  }
}
