package io.kimaicontract.report.har;

import io.kimaicontract.http.Json;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * A body as the file keeps it: a long list ends after its first items, and a long text after its
 * beginning, so that the file does not grow with what others have on the target.
 *
 * @param text still JSON where the body is
 * @param note what was left out
 */
record Shortened(String text, Optional<String> note) {
  private static final int ITEMS = 20;
  private static final int LONG = 4_000;
  private static final int KEPT = 100;
  private static final Pattern RUN = Pattern.compile("[^\"\\\\]{1000,}");

  static Shortened of(String body) {
    if (body.length() < LONG) {
      return new Shortened(body, Optional.empty());
    }
    return ofList(body).orElseGet(() -> ofText(body));
  }

  private static Optional<Shortened> ofList(String body) {
    return Optional.of(body)
        .filter(text -> text.startsWith("["))
        .flatMap(Json::parse)
        .filter(json -> json.isArray() && json.size() > ITEMS)
        .map(list -> kept(Json.write(first(list)), ITEMS + " of " + list.size() + " items"));
  }

  private static Shortened kept(String text, String note) {
    return new Shortened(text, Optional.of(note));
  }

  private static JsonNode first(JsonNode list) {
    ArrayNode some = (ArrayNode) Json.read("[]");
    for (int at = 0; at < ITEMS; at++) {
      some.add(list.path(at));
    }
    return some;
  }

  private static Shortened ofText(String body) {
    String text = RUN.matcher(body).replaceAll(Shortened::beginning);
    return text.equals(body)
        ? new Shortened(body, Optional.empty())
        : kept(text, "long texts are shortened");
  }

  private static String beginning(MatchResult run) {
    String text = run.group();
    String left = text.codePointCount(0, text.length()) + " characters";
    int end = Character.isHighSurrogate(text.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
    return Matcher.quoteReplacement(text.substring(0, end) + "... (" + left + ")");
  }
}
