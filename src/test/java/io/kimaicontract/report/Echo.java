package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.http.Json;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Interceptor;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * A target in debug mode: it remembers every secret that it is sent, or sends, and quotes them all
 * in errors and in answers that are otherwise right.
 */
final class Echo implements Interceptor {
  private static final Pattern RESOURCE =
      Pattern.compile("/api/(customers|projects|activities|timesheets|tags|teams).*");
  private static final Pattern FORM_PASSWORD = Pattern.compile("(?:^|&)_password=([^&]*)");
  private static final Pattern PASSWORD = Pattern.compile("\"plainPassword\":\"([^\"]{12,})\"");
  private static final Pattern COOKIE = Pattern.compile("KIMAI_SESSION=([^;]+)");

  private final Set<String> secrets = new ConcurrentSkipListSet<>();
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger quoted = new AtomicInteger();

  /** What must be read nowhere. */
  Set<String> secrets() {
    return secrets;
  }

  /** How often secrets were quoted. */
  int quoted() {
    return quoted.get();
  }

  @Override
  public Answer handle(Call call, Handler next) {
    note(call);
    if (!RESOURCE.matcher(call.path()).matches() || call.header("authorization") == null) {
      return remembered(next.handle(call));
    }
    quoted.incrementAndGet();
    return switch (calls.incrementAndGet() % 7) {
      case 3 -> Answer.html(500, page(call));
      case 5 -> Answer.json(500, Json.of(error(call)));
      case 6 -> dressed(next.handle(call));
      default -> next.handle(call).withHeader("X-Debug", header());
    };
  }

  private void note(Call call) {
    String authorization = call.header("authorization");
    if (authorization != null && authorization.startsWith("Bearer ")) {
      secrets.add(authorization.substring("Bearer ".length()));
    }
    Matcher form = FORM_PASSWORD.matcher(call.body());
    if (form.find()) {
      secrets.add(URLDecoder.decode(form.group(1), UTF_8));
    }
    Matcher password = PASSWORD.matcher(call.body());
    if (password.find()) {
      secrets.add(password.group(1));
    }
  }

  private Answer remembered(Answer answer) {
    String cookie = answer.header("Set-Cookie");
    Matcher session = COOKIE.matcher(cookie == null ? "" : cookie);
    if (session.find()) {
      secrets.add(session.group(1));
    }
    return answer;
  }

  /** A page as Symfony's debug mode draws it. */
  private String page(Call call) {
    StringBuilder page = new StringBuilder("<html><body><h1>500</h1>");
    page.append("<pre>").append(call.method()).append(' ').append(call.path()).append("</pre>");
    for (String secret : secrets) {
      String json = Json.write(secret);
      String url = URLEncoder.encode(secret, UTF_8);
      List<String> spellings =
          List.of(
              secret,
              html(secret),
              json,
              html(json),
              Json.write(json),
              json.replace("\"", "\\u0022").replace("<", "\\u003C").replace("/", "\\/"),
              url,
              url.replace("+", "%20").toLowerCase(java.util.Locale.ROOT),
              URLEncoder.encode(url, UTF_8),
              base64("susan_super:" + secret),
              base64(secret),
              base64("x" + json),
              Base64.getUrlEncoder().encodeToString(("xy" + secret).getBytes(UTF_8)));
      spellings.forEach(s -> page.append("<p>").append(s).append("</p>\n"));
    }
    return page.append("</body></html>").toString();
  }

  private Map<String, Object> error(Call call) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", 500);
    error.put("message", "no such row: " + call.headers());
    secrets.forEach(
        s -> error.put(s, Map.of("value", s, "url", "/x?q=" + URLEncoder.encode(s, UTF_8))));
    return error;
  }

  /** A right answer with more in it: values, and names of properties. */
  private Answer dressed(Answer answer) {
    if (!answer.isJson() || !(answer.json() instanceof ObjectNode object)) {
      return answer;
    }
    secrets.forEach(s -> object.put("debug-" + s, "Bearer " + s));
    secrets.forEach(s -> object.put("name", s));
    return answer.withJson(object).withHeader("Location", "/en/x?token=" + header());
  }

  private String header() {
    StringBuilder header = new StringBuilder();
    for (String secret : secrets) {
      header.append(URLEncoder.encode(secret, UTF_8)).append(';');
      header.append(base64("user:" + secret)).append(';');
    }
    return header.toString();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#039;");
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
