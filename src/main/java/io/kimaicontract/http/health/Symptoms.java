package io.kimaicontract.http.health;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.health.Symptom.Kind;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds answers that may come from a proxy, a login page or a broken connection in place of Kimai.
 */
final class Symptoms {
  private static final Set<Integer> OF_GATEWAYS = Set.of(502, 503, 504);
  private static final int LIMITED = 429;

  private Symptoms() {}

  /** What is suspicious about the answer, except for a refused token. */
  static Optional<Symptom> of(Exchange exchange) {
    Request request = exchange.request();
    Response answer = exchange.response();
    int status = answer.status();
    String answered = "answered " + StatusName.withNumber(status);
    if (status == LIMITED) {
      return Optional.of(new Symptom(Kind.LIMITED, answered));
    }
    if (OF_GATEWAYS.contains(status) && !isKimais(answer)) {
      return Optional.of(new Symptom(Kind.GATEWAY, answered));
    }
    if (!jsonIsDue(request) || status == 401) {
      return Optional.empty();
    }
    if (status >= 300 && status < 400) {
      return answer.header("Location").filter(to -> to.contains("/login")).isPresent()
          ? Optional.of(new Symptom(Kind.LOGIN, answered + " to the login page"))
          : Optional.empty();
    }
    if (isPage(answer)) {
      return Optional.of(new Symptom(Kind.PAGE, answered + " with a page in place of JSON"));
    }
    return isIncomplete(request, answer)
        ? Optional.of(new Symptom(Kind.INCOMPLETE, answered + incomplete(answer)))
        : Optional.empty();
  }

  /** What the missing answer is a symptom of. */
  static Symptom of(TargetUnreachable lost) {
    boolean unreached = false;
    for (Throwable at = lost; at != null && !unreached; at = at.getCause()) {
      unreached =
          at instanceof ConnectException
              || at instanceof UnknownHostException
              || at instanceof NoRouteToHostException;
    }
    return new Symptom(
        unreached ? Kind.UNREACHED : Kind.SILENCE,
        "got no answer (" + String.valueOf(lost.getMessage()) + ")");
  }

  /** Kimai writes its errors as JSON with the status as code. */
  private static boolean isKimais(Response answer) {
    return answer.json().filter(json -> json.path("code").asInt(0) == answer.status()).isPresent();
  }

  /** Pages, documents and files of invoices are no JSON; a web session sees to its own pages. */
  private static boolean jsonIsDue(Request request) {
    String path = request.path();
    return path.startsWith("/api/")
        && !path.startsWith("/api/doc")
        && !path.endsWith("/download")
        && !request.method().equals("HEAD")
        && !request.method().equals("OPTIONS")
        && request.headers().stream().noneMatch(h -> h.name().equalsIgnoreCase("Cookie"));
  }

  private static boolean isPage(Response answer) {
    String type = answer.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    return type.startsWith("text/html") || answer.body().stripLeading().startsWith("<");
  }

  private static boolean isIncomplete(Request request, Response answer) {
    if (answer.status() != 200) {
      return false;
    }
    return answer.body().isBlank() ? !request.method().equals("DELETE") : !isWhole(answer.body());
  }

  private static String incomplete(Response answer) {
    return answer.body().isBlank() ? " without a body" : " with a part of a body";
  }

  /** Whether every object, list and text of the JSON is closed; cheaper than parsing it. */
  private static boolean isWhole(String json) {
    int depth = 0;
    boolean text = false;
    for (int i = 0; i < json.length(); i++) {
      char at = json.charAt(i);
      if (text && at == '\\') {
        i++;
      } else if (at == '"') {
        text = !text;
      } else if (!text && (at == '{' || at == '[')) {
        depth++;
      } else if (!text && (at == '}' || at == ']')) {
        depth--;
      }
    }
    return depth <= 0 && !text;
  }
}
