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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Mutants of {@code timesheets/searching.feature}. */
final class SearchingMutants {
  private static final String FEATURE = "resources/timesheets/searching";
  private static final String TERM =
      "A search term matches any part of a description, regardless of case";
  private static final String TAGS =
      "The parameter tags selects the timesheets with at least one of its tags";
  private static final String VALUES = "Invalid values of parameters are refused";
  private static final String NAMES = "An unknown query parameter is ignored";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> TAGGED = LIST.and(c -> c.query().has("tags[]"));
  private static final Predicate<Call> OTHER = TAGGED.negate().and(LIST);

  private SearchingMutants() {}

  static List<Mutant> all() {
    return List.of(
        tags(
            "a hidden tag filters",
            "TL-98",
            guessing(LIST.and(CallMatcher.asking("tags[]", "kc-\\w+-hidden-\\d+")), "tags[]")),
        term("term is ignored", "TL-31 x6", ignoring(LIST, "term")),
        term("capitals count", "TL-31", found(String::contains)),
        term(
            "a term is a whole word",
            "TL-31",
            found((text, word) -> Arrays.asList(lower(text).split(" ", -1)).contains(lower(word)))),
        term(
            "a term is a beginning",
            "TL-31 x2",
            found((text, word) -> lower(text).startsWith(lower(word)))),
        term(
            "! is a letter",
            "TL-31",
            answers(LIST.and(CallMatcher.asking("term", "!.*")), a -> a.withBody("[]"))),
        term("! is nothing", "TL-31", changing(LIST, "term", text -> text.replace("!", ""))),
        term(
            "no term is refused",
            "TL-31",
            answers(
                LIST.and(c -> c.query().has("term") && c.query().get("term", "").isEmpty()),
                a -> Errors.of(400, "Bad Request"))),
        tags("tags is ignored", "TL-32 x3", ignoring(LIST, "tags[]")),
        tags("the last tag counts", "TL-33", otherwise(LIST, 200, q -> Queries.last(q, "tags[]"))),
        tags(
            "the first tag counts",
            "TL-32, TL-33",
            otherwise(
                LIST,
                200,
                q -> q.has("tags[]") ? Queries.with(q, "tags[]", q.list("tags").get(0)) : q)),
        tags("a tag that nobody made is ignored", "TL-34, TL-98", guessing(TAGGED, "tags[]")),
        tags(
            "a tag that nobody made keeps nothing",
            "TL-34, TL-98",
            answers(TAGGED, a -> a.status() == 400 ? Errors.json(200, "[]") : a)),
        values(
            "what is refused breaks the server",
            "TL-35 x24",
            refused(500, "Internal Server Error")),
        values("what is refused is not found", "TL-35 x24", refused(404, "Not Found")),
        values("a user may be a word", "TL-35 x2", guessing(OTHER, "user")),
        values("users may be words", "TL-35", guessing(OTHER, "users[]")),
        values("customers may be words", "TL-35 x2", guessing(OTHER, "customer", "customers[]")),
        values("projects may be words", "TL-35 x2", guessing(OTHER, "project", "projects[]")),
        values("activities may be words", "TL-35 x2", guessing(OTHER, "activity", "activities[]")),
        values(
            "brackets may be missing",
            "TL-35 x5",
            guessing(OTHER, "users", "customers", "projects", "activities", "tags")),
        values("there are other orders", "TL-35 x2", guessing(OTHER, "order")),
        values(
            "small letters will do",
            "TL-35",
            otherwise(
                OTHER,
                400,
                q -> Queries.changed(q, "order", text -> text.toUpperCase(Locale.ROOT)))),
        values("there are other columns", "TL-35", guessing(OTHER, "orderBy")),
        values("exported may be a word", "TL-35 x2", guessing(OTHER, "exported")),
        values("active may be a word", "TL-35", guessing(OTHER, "active")),
        values("billable may be a word", "TL-35", guessing(OTHER, "billable")),
        values("full may be a word", "TL-35", guessing(OTHER, "full")),
        values("modified_after may be a day", "TL-35 x2", guessing(OTHER, "modified_after")),
        new Mutant(
            "a parameter that nobody knows is refused",
            NAMES,
            FEATURE,
            "TL-36",
            answers(
                LIST.and(CallMatcher.asking("colour", ".+")), a -> Errors.of(400, "Bad Request"))));
  }

  private static Mutant term(String name, String kills, Mutation mutation) {
    return new Mutant(name, TERM, FEATURE, kills, mutation);
  }

  private static Mutant tags(String name, String kills, Mutation mutation) {
    return new Mutant(name, TAGS, FEATURE, kills, mutation);
  }

  private static Mutant values(String name, String kills, Mutation mutation) {
    return new Mutant(name, VALUES, FEATURE, kills, mutation);
  }

  private static Mutation refused(int status, String message) {
    return answers(OTHER, a -> Errors.as(status, message, a));
  }

  /** Finds a word in a description in this way, and no other. */
  private static Mutation found(BiPredicate<String, String> way) {
    return calls(
        LIST.and(CallMatcher.asking("term", "[^!].*")),
        (call, next) -> found(next.handle(call), call.query().get("term", ""), way));
  }

  private static Answer found(Answer answer, String word, BiPredicate<String, String> way) {
    JsonNode json = answer.json();
    if (json instanceof ArrayNode list) {
      list.removeIf(item -> !way.test(item.path("description").asString(""), word));
    }
    return answer.withJson(json);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
