package io.kimaicontract.replay;

import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records that a request names by their ids: in its path, its query and its body. */
final class References {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("customer", "customers"),
          Map.entry("customers", "customers"),
          Map.entry("project", "projects"),
          Map.entry("projects", "projects"),
          Map.entry("activity", "activities"),
          Map.entry("activities", "activities"),
          Map.entry("user", "users"),
          Map.entry("users", "users"),
          Map.entry("members", "users"),
          Map.entry("teamlead", "users"),
          Map.entry("supervisor", "users"),
          Map.entry("team", "teams"),
          Map.entry("teams", "teams"),
          Map.entry("tags", "tags"),
          Map.entry("api-token", "api-token"),
          Map.entry("timesheets", "timesheets"),
          Map.entry("invoices", "invoices"));
  private static final Pattern SEGMENTS = Pattern.compile("/([a-z-]+)/(\\d+)(?=/|$)");
  private static final Pattern JSON =
      Pattern.compile("\"(\\w+)\"\\s*:\\s*(\"?\\d+\"?|\\[[\\d\\s,\"]*])");
  private static final Pattern FORM = Pattern.compile("(?:^|&)(\\w+)(?:%5B%5D|\\[])?=(\\d+)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private References() {}

  /** The records that the request names. */
  static Set<Thing> in(Request request) {
    Set<Thing> named = new LinkedHashSet<>();
    replaced(
        request,
        thing -> {
          named.add(thing);
          return Optional.empty();
        });
    return named;
  }

  /** The request with what the function says in place of the ids for which it says something. */
  static Request replaced(Request request, Function<Thing, Optional<String>> by) {
    Request mapped =
        new Request(
            request.method(),
            path(request.path(), by),
            request.query().stream()
                .map(p -> new Parameter(p.name(), value(word(p.name()), p.value(), by)))
                .toList(),
            request.headers(),
            null,
            request.caller());
    return request.payload().map(body -> mapped.body(body(body, by))).orElse(mapped);
  }

  private static String path(String path, Function<Thing, Optional<String>> by) {
    String first = path.replaceFirst("^/api/(\\w+).*$", "$1");
    return SEGMENTS
        .matcher(path)
        .replaceAll(
            m -> {
              boolean below = m.group(1).matches("rates|comments");
              String kind = below ? first + "/" + m.group(1) : KINDS.getOrDefault(m.group(1), "");
              return inPlace(m, 2, number(kind, m.group(2), by));
            });
  }

  private static String body(String body, Function<Thing, Optional<String>> by) {
    boolean json = body.stripLeading().startsWith("{");
    return (json ? JSON : FORM)
        .matcher(body)
        .replaceAll(m -> inPlace(m, 2, value(m.group(1), m.group(2), by)));
  }

  /** The match with another text in place of the group, which ends it. */
  private static String inPlace(MatchResult match, int group, String text) {
    String before = match.group().substring(0, match.start(group) - match.start());
    return Matcher.quoteReplacement(before + text);
  }

  private static String word(String parameter) {
    return parameter.replaceFirst("\\[.*", "");
  }

  private static String value(String word, String text, Function<Thing, Optional<String>> by) {
    String kind = KINDS.getOrDefault(word, "");
    return kind.isEmpty() || !text.matches("[\\d\\s,\"\\[\\]]*")
        ? text
        : NUMBER
            .matcher(text)
            .replaceAll(m -> Matcher.quoteReplacement(number(kind, m.group(), by)));
  }

  private static String number(String kind, String text, Function<Thing, Optional<String>> by) {
    return kind.isEmpty() || text.length() > 18
        ? text
        : by.apply(new Thing(kind, Long.parseLong(text))).orElse(text);
  }
}
