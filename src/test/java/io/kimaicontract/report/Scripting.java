package io.kimaicontract.report;

import io.kimaicontract.http.Json;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Handler;
import io.kimaicontract.reference.http.Interceptor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * A target that puts scripts wherever it may answer a text: in values and names of properties, in
 * errors, headers and alerts of pages. A script that runs says so on the console.
 */
final class Scripting implements Interceptor {
  /** What a script writes on the console. */
  static final String MARKER = "a-script-of-the-target-ran";

  private static final String CODE = "console.log('" + MARKER + "')";

  /** Markup, and what becomes markup when it is decoded, put into an attribute, or made a link. */
  private static final List<String> SCRIPTS =
      List.of(
          "<img src=x onerror=\"" + CODE + "\">",
          "<script>" + CODE + "</script>",
          "</script><script>" + CODE + "</script>",
          "\"'><svg onload=\"" + CODE + "\">",
          "<iframe srcdoc=\"<script>" + CODE + "</script>\"></iframe>",
          "&lt;img src=x onerror=\"" + CODE + "\"&gt;",
          "<\u001b[0mimg src=x onerror=\"" + CODE + "\">",
          "\u001b[31m<b\u001b[0m/><img src=x onerror=\"" + CODE + "\">",
          "http://127.0.0.1/\"><img src=x onerror=\"" + CODE + "\">",
          "[a](javascript:" + CODE + ")",
          "<style>@import url('x'); * { background: red }</style>",
          "<a href=\"javascript:" + CODE + "\">link</a>",
          "]]><img src=x onerror=\"" + CODE + "\">",
          "--><img src=x onerror=\"" + CODE + "\">",
          "`${" + CODE + "}`{{" + CODE + "}}");

  private static final Pattern RESOURCE =
      Pattern.compile("/api/(customers|projects|activities|timesheets|tags|teams).*");

  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger tokens = new AtomicInteger();

  @Override
  public Answer handle(Call call, Handler next) {
    if (call.method().equals("POST") && call.path().endsWith("/create-access-token")) {
      return tokens.incrementAndGet() % 5 == 4 ? alert() : next.handle(call);
    }
    if (!RESOURCE.matcher(call.path()).matches() || call.header("authorization") == null) {
      return next.handle(call);
    }
    int turn = calls.incrementAndGet();
    String script = SCRIPTS.get(turn / 4 % SCRIPTS.size());
    return switch (turn % 4) {
      case 0 -> Answer.html(500, script + String.join("\n", SCRIPTS));
      case 1 -> Answer.json(500, Json.of(error(script)));
      case 2 -> dressed(next.handle(call), script);
      default ->
          next.handle(call)
              .withHeader("X-Debug", script.replaceAll("\\p{Cntrl}", ""))
              .withHeader("Content-Type", "text/html " + script.replaceAll("\\p{Cntrl}", ""));
    };
  }

  private static Map<String, Object> error(String script) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", script);
    error.put("message", script);
    error.put(script, script);
    return error;
  }

  /** A right answer with scripts for values, and for names of properties. */
  private static Answer dressed(Answer answer, String script) {
    if (!answer.isJson() || !(answer.json() instanceof ObjectNode object)) {
      return answer.withHeader("Location", "/" + URLEncoder.encode(script, StandardCharsets.UTF_8));
    }
    List.copyOf(object.propertyNames()).stream()
        .filter(name -> !name.equals("id"))
        .forEach(name -> object.put(name, script));
    SCRIPTS.forEach(s -> object.put(s, s));
    return answer.withJson(object);
  }

  private static Answer alert() {
    StringBuilder page = new StringBuilder("<html><body>");
    for (String script : SCRIPTS) {
      String text = script.replace("&", "&amp;").replace("<", "&lt;");
      page.append("<div class=\"alert alert-danger\">").append(text).append("</div>");
    }
    return Answer.html(200, page.append("</body></html>").toString());
  }
}
