package io.kimaicontract.reference.routing;

import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.release.KimaiProfile;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The CORS headers for browsers on other sites (rules C1 to C5). */
final class CrossOrigin {

  private static final List<String> METHODS =
      List.of("GET", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
  private static final List<String> HEADERS =
      List.of("content-type", "authorization", "x-auth-user", "x-auth-token");

  private final KimaiProfile kimaiProfile;

  CrossOrigin(KimaiProfile kimaiProfile) {
    this.kimaiProfile = kimaiProfile;
  }

  /** The answer to a preflight, or null for any other call. */
  @Nullable Answer preflight(Call call) {
    String origin = call.header("origin");
    String method = call.header("access-control-request-method");
    if (!call.method().equals("OPTIONS")
        || origin == null
        || method == null
        || !call.path().startsWith("/api/")) {
      return null;
    }
    if (!METHODS.contains(method.toUpperCase(Locale.ROOT))) {
      return Answer.html(405, "").withHeader("Access-Control-Allow-Origin", origin);
    }
    for (String header :
        call.headers().getOrDefault("access-control-request-headers", "").split(",", -1)) {
      String name = header.strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !allowed().contains(name)) {
        return Answer.html(400, "Unauthorized header " + name);
      }
    }
    return Answer.html(200, "")
        .withHeader("Access-Control-Allow-Origin", origin)
        .withHeader("Access-Control-Allow-Methods", String.join(", ", METHODS))
        .withHeader("Access-Control-Allow-Headers", String.join(", ", allowed()))
        .withHeader("Access-Control-Max-Age", "3600");
  }

  /** The answer with the headers for the calling site, if there is one. */
  Answer open(Call call, Answer answer) {
    String origin = call.header("origin");
    if (origin == null || !call.path().startsWith("/api/")) {
      return answer;
    }
    Answer opened = answer.withHeader("Access-Control-Allow-Origin", origin);
    return kimaiProfile.since("2.63")
        ? opened.withHeader(
            "Access-Control-Expose-Headers", "x-page, x-total-count, x-total-pages, x-per-page")
        : opened;
  }

  private List<String> allowed() {
    return kimaiProfile.since("2.22")
        ? HEADERS
        : HEADERS.stream().filter(name -> !name.equals("authorization")).toList();
  }
}
