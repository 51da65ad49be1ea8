package io.kimaicontract.http.redaction;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Exchanges and sentences with the types of a target's values in place of the values. */
public final class HiddenValues {
  private static final String STRING = "STRING";
  private static final String NUMBER = "NUMBER";

  /** Headers whose values are of the protocol, and of no record. */
  private static final Set<String> OF_PROTOCOL =
      Set.of("content-type", "accept", "allow", "cache-control", "location", "authorization");

  /** Parameters whose values a run chooses. */
  private static final Set<String> CHOSEN =
      Set.of(
          "page",
          "size",
          "order",
          "orderBy",
          "visible",
          "full",
          "billable",
          "exported",
          "active",
          "ignoreDates",
          "globals",
          "globalActivities");

  private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\w/.-])-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?(?![\\w/]| [A-Z])");
  private static final Pattern ID = Pattern.compile("(?<=/)\\d+(?=/|$)");
  private static final int ITEMS = 3;

  private HiddenValues() {}

  /** The exchange with types in place of values. */
  public static Exchange in(Exchange exchange) {
    Response answer = exchange.response();
    String body = answer.json().map(HiddenValues::json).orElseGet(() -> text(answer));
    return new Exchange(
        in(exchange.request()),
        new Response(answer.status(), headers(answer.headers()), body),
        exchange.startedAt(),
        exchange.took());
  }

  /** The exchange without the body of its answer, which is enough for a sentence. */
  public static Exchange outline(Exchange exchange) {
    return new Exchange(
        in(exchange.request()),
        new Response(exchange.status(), List.of(), ""),
        exchange.startedAt(),
        exchange.took());
  }

  /** The request with types in place of values that may come from answers. */
  public static Request in(Request request) {
    Request hidden =
        new Request(
            request.method(),
            ID.matcher(request.path()).replaceAll(NUMBER),
            request.query().stream().map(HiddenValues::parameter).toList(),
            headers(request.headers()),
            null,
            request.caller());
    return request
        .payload()
        .map(body -> hidden.body(Json.parse(body).map(HiddenValues::json).orElse(STRING)))
        .orElse(hidden);
  }

  /** The sentence with types in place of quoted texts and of numbers that are no status. */
  public static String in(String sentence) {
    String typed = QUOTED.matcher(sentence).replaceAll("\"" + STRING + "\"");
    return NUMERIC.matcher(typed).replaceAll(NUMBER);
  }

  private static Parameter parameter(Parameter parameter) {
    boolean chosen = CHOSEN.contains(parameter.name()) || parameter.value().equals("all");
    if (chosen || parameter.value().isEmpty()) {
      return parameter;
    }
    boolean number = parameter.value().matches("\\d+");
    return new Parameter(parameter.name(), number ? NUMBER : STRING);
  }

  private static List<Header> headers(List<Header> headers) {
    return headers.stream()
        .map(
            header ->
                OF_PROTOCOL.contains(header.name().toLowerCase(Locale.ROOT))
                    ? new Header(header.name(), ID.matcher(header.value()).replaceAll(NUMBER))
                    : new Header(header.name(), STRING))
        .toList();
  }

  private static String text(Response answer) {
    return answer.body().isEmpty() ? "" : STRING + " of " + answer.body().length() + " characters";
  }

  private static String json(JsonNode value) {
    return Json.write(typed(value));
  }

  /** Of a list some items of each form, because all are of the same few. */
  private static Object typed(JsonNode value) {
    if (value.isObject()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      value.forEachEntry((name, child) -> fields.put(name, typed(child)));
      return fields;
    }
    if (value.isArray()) {
      Set<Object> forms = new LinkedHashSet<>();
      value.forEach(item -> forms.add(typed(item)));
      return new ArrayList<>(forms).subList(0, Math.min(forms.size(), ITEMS));
    }
    if (value.isNull()) {
      return Json.parse("null").orElse(value);
    }
    return value.isNumber() ? NUMBER : value.isBoolean() ? "BOOLEAN" : STRING;
  }
}
