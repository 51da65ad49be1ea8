package io.kimaicontract.mutant.rules;

import static io.kimaicontract.mutant.engine.Mutation.answers;
import static io.kimaicontract.mutant.engine.Mutation.calls;

import io.kimaicontract.mutant.engine.CallMatcher;
import io.kimaicontract.mutant.engine.Errors;
import io.kimaicontract.mutant.engine.Mutant;
import io.kimaicontract.mutant.engine.Mutation;
import io.kimaicontract.mutant.engine.Times;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Mutants of the query parameters of {@code html5-input.feature}. */
final class Html5QueryMutants {
  private static final String FEATURE = "rules/html5-query";
  private static final String FULL =
      "Query parameters take only the full form, in the caller's local time";
  private static final Predicate<Call> LIST =
      CallMatcher.path("GET /api/timesheets").and(CallMatcher.by("john"));

  private Html5QueryMutants() {}

  static List<Mutant> all() {
    return List.of(
        query("begin is ignored", "HT-12, HT-13 x4", parameter("begin", text -> "")),
        query("end is ignored", "HT-12, HT-13 x2", parameter("end", text -> "")),
        query("modified_after is ignored", "HT-13", parameter("modified_after", text -> "")),
        query("begin is exclusive", "HT-11", parameter("begin", text -> moved(text, 1))),
        query("end is exclusive", "HT-11", parameter("end", text -> moved(text, -1))),
        query(
            "begin is inclusive to the minute",
            "HT-12",
            parameter("begin", text -> moved(text, -1))),
        query("end is inclusive to the minute", "HT-12", parameter("end", text -> moved(text, 1))),
        query("begin is UTC", "HT-12", parameter("begin", text -> moved(text, -4 * 3600))),
        query("end is UTC", "HT-11", parameter("end", text -> moved(text, -4 * 3600))),
        query(
            "a date is its midnight",
            "HT-13 x2",
            both(text -> text.length() == 10 ? text + "T00:00:00" : text)),
        query(
            "seconds may be missing",
            "HT-13",
            both(text -> text.length() == 16 ? text + ":00" : text)),
        query("a zone is ignored", "HT-13", both(text -> text.replace("Z", ""))),
        query("garbage is ignored", "HT-13 x2", both(text -> text.replace("garbage", ""))),
        query(
            "what is refused breaks the server",
            "HT-13 x7",
            answers(LIST, a -> Errors.as(500, "Internal Server Error", a))),
        query(
            "what is refused is not found",
            "HT-13 x7",
            answers(LIST, a -> Errors.as(404, "Not Found", a))),
        query(
            "what is refused has a page",
            "HT-13 x7",
            answers(LIST, a -> a.status() == 400 ? Errors.PAGE.withStatus(400) : a)),
        query(
            "lists are empty",
            "HT-11",
            answers(LIST, a -> a.status() == 200 ? a.withBody("[]") : a)),
        query(
            "lists are objects",
            "HT-11, HT-12 x2",
            answers(LIST, a -> a.status() == 200 ? a.withBody("{\"items\":[]}") : a)));
  }

  private static Mutant query(String name, String kills, Mutation mutation) {
    return new Mutant(name, FULL, FEATURE, kills, mutation);
  }

  private static String moved(String text, int seconds) {
    return text.matches(".{10}T.{8}") ? Times.later(text, seconds) : text;
  }

  private static Mutation both(UnaryOperator<String> change) {
    return calls(
        LIST, (call, next) -> next.handle(with(with(call, "begin", change), "end", change)));
  }

  private static Mutation parameter(String name, UnaryOperator<String> change) {
    return calls(LIST, (call, next) -> next.handle(with(call, name, change)));
  }

  private static Call with(Call call, String name, UnaryOperator<String> change) {
    Map<String, List<String>> values = new LinkedHashMap<>(call.query().values());
    String changed = change.apply(call.query().get(name, ""));
    values.remove(name);
    if (!changed.isEmpty()) {
      values.put(name, List.of(changed));
    }
    return call.withQuery(new Query(values));
  }
}
