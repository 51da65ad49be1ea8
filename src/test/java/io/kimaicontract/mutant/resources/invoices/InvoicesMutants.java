package io.kimaicontract.mutant.resources.invoices;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Lists;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Query;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Mutants of {@code resources/invoices}. */
final class InvoicesMutants {
  private InvoicesMutants() {}

  static List<Mutant> all() {
    return List.of(
        new Mutant(
            "a page of invoices leaves out its first",
            "The pages together hold each invoice once",
            "resources/invoices/pages",
            "IN-21 x5",
            answers(
                CallMatcher.path("GET /api/invoices").and(CallMatcher.asking("page", "[2-9]")),
                a -> a.status() == 200 ? a.withJson(withoutFirst(a.json())) : a)),
        new Mutant(
            "every page of invoices is the first",
            "The pages together hold each invoice once",
            "resources/invoices/pages",
            "IN-21 x5",
            calls(
                CallMatcher.path("GET /api/invoices").and(CallMatcher.asking("page", "[2-9]")),
                (call, next) -> {
                  Answer answer = next.handle(call);
                  Query first = Queries.with(call.query(), "page", "1");
                  return answer.status() == 200
                      ? answer.withBody(next.handle(call.withQuery(first)).body())
                      : answer;
                })),
        new Mutant(
            "the size is ignored",
            "The list of invoices is paged",
            "resources/invoices/invoices",
            "IN-01 x2",
            answers(
                CallMatcher.path("GET /api/invoices").and(CallMatcher.asking("size", ".+")),
                a -> a.withHeader("X-Per-Page", "50"))),
        new Mutant(
            "the total is dropped",
            "The list of invoices is paged",
            "resources/invoices/invoices",
            "IN-01 x2",
            answers(
                CallMatcher.path("GET /api/invoices")
                    .and(CallMatcher.asking("size", ".+"))
                    .and(CallMatcher.by("anna")),
                a -> a.withoutHeader("X-Total-Count"))),
        new Mutant(
            "there is a page behind the last",
            "The list of invoices is paged",
            "resources/invoices/invoices",
            "IN-02",
            answers(CallMatcher.path("GET /api/invoices"), Errors.granted(404, "[]"))),
        new Mutant(
            "wrong values are ignored",
            "The list of invoices is paged",
            "resources/invoices/invoices",
            "IN-03 x8",
            Lists.tolerant(CallMatcher.path("GET /api/invoices"))),
        new Mutant(
            "plain users read",
            "Only teamleads and above read invoices",
            "resources/invoices/invoices",
            "IN-04",
            answers(CallMatcher.path("GET /api/invoices"), Errors.granted(403, "[]"))),
        new Mutant(
            "unknown invoices are null",
            "Only teamleads and above read invoices",
            "resources/invoices/invoices",
            "IN-04 x2",
            answers(CallMatcher.path("GET /api/invoices/[^/]+"), Errors.granted(404, "null"))),
        new Mutant(
            "a refused method is not found",
            "No operation writes an invoice",
            "resources/invoices/invoices",
            "IN-05 x3",
            answers(
                CallMatcher.path("(POST|PATCH|DELETE) /api/invoices.*"),
                Errors.renumbered(405, 404))),
        new Mutant(
                "unknown invoices are deleted",
                "No operation writes an invoice",
                "resources/invoices/invoices",
                "IN-18 x4",
                answers(
                    CallMatcher.path("DELETE /api/invoices/\\d+"),
                    a -> a.status() == 404 ? Answer.empty(204) : a))
            .onlyLatest(),
        new Mutant(
            "unknown files are forbidden",
            "The file and the custom fields of an unknown invoice are not found",
            "resources/invoices/invoices",
            "IN-06 x2",
            answers(
                CallMatcher.path("GET|PATCH /api/invoices/\\d+/.+"), Errors.renumbered(404, 403))));
  }

  private static JsonNode withoutFirst(JsonNode list) {
    ((ArrayNode) list).remove(0);
    return list;
  }
}
