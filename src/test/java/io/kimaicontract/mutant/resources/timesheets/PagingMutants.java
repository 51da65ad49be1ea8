package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;
import static io.kimaicontract.mutant.engine.Queries.changing;
import static io.kimaicontract.mutant.engine.Queries.guessing;
import static io.kimaicontract.mutant.engine.Queries.ignoring;
import static io.kimaicontract.mutant.engine.Queries.otherwise;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mutants of {@code timesheets/paging.feature}. */
final class PagingMutants {
  private static final String FEATURE = "resources/timesheets/paging";
  private static final String PAGES =
      "A page has the requested size and begins where the previous one ended";
  private static final String COUNT = "The headers count only the timesheets that match the filter";
  private static final String BEHIND = "A page after the last one is not found";
  private static final String MOST = "A page has at most 500 timesheets since 2.45";
  private static final String NUMBERS = "Pages and sizes must be whole numbers";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> PAGED = LIST.and(CallMatcher.asking("page", "[1-9]\\d*"));
  private static final Predicate<Call> USUAL =
      LIST.and(CallMatcher.asking("size", "0?")).and(CallMatcher.asking("page", "0?"));
  private static final Predicate<Call> SPAN = LIST.and(CallMatcher.asking("end", "2003-05-02.*"));
  private static final Predicate<Call> LARGE = LIST.and(CallMatcher.asking("size", "501|10000"));
  private static final String TOTAL = "X-Total-Count";

  private PagingMutants() {}

  static List<Mutant> all() {
    List<Mutant> all = new ArrayList<>();
    Stream.of("X-Page", "X-Per-Page", TOTAL, "X-Total-Pages")
        .map(
            name ->
                pages(
                    "there is no " + name,
                    "TL-51 x6, TL-52",
                    answers(PAGED, a -> a.withoutHeader(name))))
        .forEach(all::add);
    all.addAll(
        List.of(
            pages("size is ignored", "TL-51 x6, TL-52", otherwise(PAGED, 200, q -> one(q, "50"))),
            pages("page is ignored", "TL-51 x3", ignoring(PAGED, "page")),
            pages("pages begin with nought", "TL-51 x3", changing(PAGED, "page", Previous::of)),
            pages("every page is the first", "TL-51 x3", calls(PAGED, Previous::first)),
            pages(
                "the total is that of the page",
                "TL-51 x6",
                answers(PAGED, a -> a.status() == 200 ? counted(a) : a)),
            pages("the usual size is 25", "TL-53 x4", otherwise(USUAL, 200, q -> sized(q, "25"))),
            pages("page 0 is not found", "TL-53", notFound("page")),
            pages("size 0 is not found", "TL-53", notFound("size")),
            pages(
                "empty is refused",
                "TL-53",
                answers(
                    LIST.and(c -> c.query().has("page") && c.query().get("page", "").isEmpty()),
                    a -> Errors.of(400, "Bad Request"))),
            pages(
                "the oldest is on the first page",
                "TL-51 x5, TL-52",
                otherwise(PAGED, 200, q -> Queries.with(q, "order", "ASC"))),
            count(
                "the total counts one too many",
                "TL-55",
                answers(SPAN.and(CallMatcher.asking("size", "50")), a -> a.withHeader(TOTAL, "3"))),
            count(
                "the filter comes after the page",
                "TL-54",
                answers(SPAN.and(CallMatcher.asking("size", "1")), a -> a.withBody("[]"))),
            behind(
                "a page behind the last is empty",
                answers(PAGED, a -> a.status() == 404 ? Errors.json(200, "[]") : a)),
            behind(
                "a page behind the last is the first",
                otherwise(PAGED, 404, q -> Queries.without(q, "page"))),
            behind(
                "a page behind the last is refused",
                answers(PAGED, a -> Errors.as(400, "Bad Request", a))),
            most("there is no largest page", "TL-57 x2", calls(LARGE, Previous::boundless)),
            most(
                "larger pages are refused",
                "TL-57 x2",
                answers(LARGE, a -> Errors.of(400, "Bad Request"))),
            most(
                "a page has at most 499",
                "TL-57 x3",
                otherwise(
                    LIST.and(CallMatcher.asking("size", "500|501|10000")).and(PAGED.negate()),
                    200,
                    q -> sized(q, "499"))),
            numbers("anything is a page", "TL-58 x4", guessing(LIST, "page", "page[]")),
            numbers("anything is a size", "TL-58 x4", guessing(LIST, "size", "size[]")),
            numbers(
                "what is refused breaks the server",
                "TL-58 x8",
                answers(
                    LIST, a -> a.status() == 400 ? Errors.as(500, "Internal Server Error", a) : a)),
            numbers(
                "what is below nought is as much above",
                "TL-58 x2",
                otherwise(LIST, 400, PagingMutants::unsigned))));
    return all;
  }

  private static Mutant pages(String name, String kills, Mutation mutation) {
    return new Mutant(name, PAGES, FEATURE, kills, mutation);
  }

  private static Mutant count(String name, String kills, Mutation mutation) {
    return new Mutant(name, COUNT, FEATURE, kills, mutation);
  }

  private static Mutant behind(String name, Mutation mutation) {
    return new Mutant(name, BEHIND, FEATURE, "TL-56 x3", mutation);
  }

  private static Mutant most(String name, String kills, Mutation mutation) {
    return new Mutant(name, MOST, FEATURE, kills, mutation);
  }

  private static Mutant numbers(String name, String kills, Mutation mutation) {
    return new Mutant(name, NUMBERS, FEATURE, kills, mutation);
  }

  private static Query sized(Query query, String size) {
    return Queries.with(query, "size", size);
  }

  private static Query one(Query query, String size) {
    return Queries.with(sized(query, size), "page", "1");
  }

  private static Query unsigned(Query query) {
    Query page = Queries.changed(query, "page", text -> text.replace("-", ""));
    return Queries.changed(page, "size", text -> text.replace("-", ""));
  }

  private static Answer counted(Answer answer) {
    return answer.withHeader(TOTAL, Integer.toString(answer.json().size()));
  }

  private static Mutation notFound(String name) {
    return answers(
        LIST.and(CallMatcher.asking(name, "0")).and(c -> c.query().has(name)),
        a -> Errors.of(404, "Not Found"));
  }

  /** Pages that are not those asked for. */
  private static final class Previous {
    private Previous() {}

    static String of(String page) {
      return Integer.toString(Integer.parseInt(page) - 1);
    }

    /** The items of the first page under the headers of the page asked for. */
    static Answer first(Call call, Handler next) {
      Answer answer = next.handle(call);
      Query first = Queries.with(call.query(), "page", "1");
      return answer.status() == 200
          ? answer.withBody(next.handle(call.withQuery(first)).body())
          : answer;
    }

    static Answer boundless(Call call, Handler next) {
      return next.handle(call).withHeader("X-Per-Page", call.query().get("size", ""));
    }
  }
}
