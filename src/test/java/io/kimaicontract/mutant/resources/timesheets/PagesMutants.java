package io.kimaicontract.mutant.resources.timesheets;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Queries;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Mutants of {@code timesheets/pages.feature}. */
final class PagesMutants {
  private static final String FEATURE = "resources/timesheets/pages";
  private static final String ONCE =
      "The pages together hold each timesheet once, whatever the order";
  private static final String EQUAL =
      "Timesheets with equal values of the order are on one page each";
  private static final String WAYS =
      "A timesheet that a filter finds in several ways is listed once";
  private static final String TEAMS = "A timesheet of two teams is listed once";
  private static final Predicate<Call> LIST = CallMatcher.path("GET /api/timesheets");
  private static final Predicate<Call> LATER =
      LIST.and(CallMatcher.asking("page", "[2-9]|\\d\\d")).and(CallMatcher.asking("end", ".+"));
  private static final Predicate<Call> EQUALS =
      LIST.and(CallMatcher.asking("page", "[2-9]|\\d\\d"))
          .and(CallMatcher.asking("project", "\\d+"));
  private static final Predicate<Call> BY_ID = LATER.and(CallMatcher.asking("orderBy", "id"));
  private static final Predicate<Call> TAGGED = LIST.and(call -> call.query().has("tags[]"));
  private static final Predicate<Call> BARE =
      LIST.and(
          call ->
              !call.query().has("end")
                  && !call.query().has("project")
                  && !call.query().has("tags[]"));

  private PagesMutants() {}

  static List<Mutant> all() {
    return List.of(
        once("a page begins with the last of the former", calls(BY_ID, PagesMutants::repeating)),
        once(
            "a page leaves out its first",
            answers(BY_ID, a -> a.status() == 200 ? a.withJson(rest(a.json())) : a)),
        once(
            "every page is the first",
            calls(BY_ID, (call, next) -> next.handle(call).withBody(page(call, next, "1").body()))),
        new Mutant(
            "equal values have another order on each page",
            EQUAL,
            FEATURE,
            "TL-103 x8",
            calls(
                EQUALS.and(CallMatcher.asking("orderBy", "|begin|end|rate")),
                PagesMutants::shuffled)),
        new Mutant(
            "a timesheet is listed for each of its tags",
            WAYS,
            FEATURE,
            "TL-104 x2",
            answers(TAGGED, a -> a.status() == 200 ? a.withJson(doubled(a.json())) : a)),
        new Mutant(
            "a timesheet is listed for each team",
            TEAMS,
            FEATURE,
            "TL-105 x4",
            answers(BARE, a -> a.status() == 200 ? a.withJson(doubled(a.json())) : a)));
  }

  private static Mutant once(String name, Mutation mutation) {
    return new Mutant(name, ONCE, FEATURE, "TL-102 x5", mutation);
  }

  private static Answer page(Call call, Handler next, String page) {
    return next.handle(call.withQuery(Queries.with(call.query(), "page", page)));
  }

  private static Answer repeating(Call call, Handler next) {
    Answer answer = next.handle(call);
    int number = Integer.parseInt(call.query().get("page", ""));
    JsonNode former = page(call, next, Integer.toString(number - 1)).json();
    ArrayNode items = (ArrayNode) answer.json();
    items.set(0, former.path(former.size() - 1));
    return answer.withJson(items);
  }

  /** The items of the page where those that begin at the same time are turned by its number. */
  private static Answer shuffled(Call call, Handler next) {
    Answer answer = next.handle(call);
    Query whole = Queries.with(Queries.without(call.query(), "page"), "size", "500");
    Map<String, List<JsonNode>> groups = new TreeMap<>();
    next.handle(call.withQuery(whole))
        .json()
        .forEach(
            item ->
                groups
                    .computeIfAbsent(item.path("begin").asString(), begin -> new ArrayList<>())
                    .add(item));
    int number = Integer.parseInt(call.query().get("page", ""));
    groups.values().forEach(group -> Collections.rotate(group, number));
    List<JsonNode> all = groups.values().stream().flatMap(List::stream).toList();
    int size = Integer.parseInt(call.query().get("size", ""));
    int from = (number - 1) * size;
    ArrayNode items = ((ArrayNode) answer.json()).removeAll();
    return answer.withJson(items.addAll(all.subList(from, Math.min(all.size(), from + size))));
  }

  private static JsonNode rest(JsonNode list) {
    ArrayNode rest = (ArrayNode) list;
    rest.remove(0);
    return rest;
  }

  private static JsonNode doubled(JsonNode list) {
    ArrayNode items = (ArrayNode) list;
    List<JsonNode> once = items.valueStream().toList();
    items.removeAll();
    once.forEach(item -> items.add(item).add(item));
    return items;
  }
}
