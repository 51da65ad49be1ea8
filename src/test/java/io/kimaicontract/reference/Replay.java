package io.kimaicontract.reference;

import io.kimaicontract.reference.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends the requests of a recording again, with the ids that the answers give. */
final class Replay {

  private static final Set<String> PEOPLE =
      Set.of("admin", "anna", "tony", "john", "expired", "unknown");
  private static final String TOKEN = "-token-0000000000";

  /** One recorded exchange beside what was answered now. */
  record Step(JsonNode recorded, HttpResponse<String> answer) {

    boolean sameStatus() {
      return recorded.at("/response/status").asInt() == answer.statusCode();
    }

    boolean sameShape() {
      return sameStatus() && Shapes.of(expected()).equals(Shapes.of(actual()));
    }

    /** The recorded headers that are not answered now, with what is there instead. */
    List<String> otherHeaders() {
      return recorded.at("/response/headers").properties().stream()
          .filter(h -> !sameHeader(h.getKey(), h.getValue().asString()))
          .map(h -> h.getKey() + ": " + answered(h.getKey()) + ", not " + h.getValue().asString())
          .toList();
    }

    /** The order of allowed methods, ids in paths, and the host are no promises. */
    private boolean sameHeader(String name, String value) {
      return name.equals("allow")
          ? Set.of(value.split(", *")).equals(Set.of(answered(name).split(", *")))
          : plain(value).equals(plain(answered(name)));
    }

    private String answered(String name) {
      return String.join(", ", answer.headers().allValues(name));
    }

    private static String plain(String value) {
      return value.replaceFirst("^https?://[^/]+", "").replaceAll("/\\d+", "/1");
    }

    JsonNode expected() {
      JsonNode body = recorded.at("/response/body");
      return body.isString() ? Json.parse("\"page\"") : body;
    }

    JsonNode actual() {
      try {
        return answer.body().isEmpty() ? Json.parse("null") : Json.parse(answer.body());
      } catch (JacksonException e) {
        return Json.parse("\"page\"");
      }
    }

    String title() {
      return recorded.get("step").asInt() + " " + recorded.get("name").asString();
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI url;
  private final Map<String, String> bound = new HashMap<>();

  Replay(URI url) {
    this.url = url;
  }

  List<Step> all(Recording recording) {
    return recording.steps().stream().map(this::send).toList();
  }

  private Step send(JsonNode step) {
    JsonNode request = step.get("request");
    String path = request.get("path").asString();
    for (Map.Entry<String, String> entry : bound.entrySet()) {
      path = path.replace("{" + entry.getKey() + "}", entry.getValue());
    }
    path = path.replace("[", "%5B").replace("]", "%5D").replaceAll("\\{\\w+\\}", "%7Bunbound%7D");
    HttpRequest.Builder builder = HttpRequest.newBuilder(url.resolve(path));
    headers(step).forEach(builder::setHeader);
    boolean sends = request.get("has_body").asBoolean();
    builder.method(
        request.get("method").asString(),
        sends ? BodyPublishers.ofString(body(request.get("body"))) : BodyPublishers.noBody());
    Step done = new Step(step, answer(builder.build()));
    if (step.get("bind").isString() && done.answer().statusCode() == 200) {
      bound.put(step.get("bind").asString(), Integer.toString(done.actual().at("/id").asInt()));
    }
    return done;
  }

  private static String body(JsonNode body) {
    return body.isString() ? body.asString() : Json.write(body);
  }

  private static Map<String, String> headers(JsonNode step) {
    Map<String, String> headers = new LinkedHashMap<>();
    step.at("/request/headers")
        .properties()
        .forEach(entry -> headers.put(entry.getKey(), entry.getValue().asString()));
    String name = step.get("name").asString();
    String as = step.get("as").asString();
    if (name.startsWith("authorization header '")) {
      headers.put("Authorization", name.substring(22, name.length() - 1));
    } else if (PEOPLE.contains(as)) {
      headers.put("Authorization", "Bearer " + as + TOKEN);
    }
    return headers;
  }

  private HttpResponse<String> answer(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
