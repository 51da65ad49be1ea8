package io.kimaicontract.browser;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page in a browser, and what it did. */
public final class Tab {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final DevTools tools;
  private final String session;
  private final List<JsonNode> events;

  Tab(DevTools tools, String session, List<JsonNode> events) {
    this.tools = tools;
    this.session = session;
    this.events = events;
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", Map.of());
    }
  }

  void go(URI page) {
    send("Page.navigate", Map.of("url", page.toString()));
    until("document.readyState === 'complete' && location.href !== 'about:blank'");
  }

  /** The value of an expression of JavaScript, as JSON. */
  public JsonNode value(String expression) {
    JsonNode done =
        send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
    if (done.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + done.path("exceptionDetails"));
    }
    return done.at("/result/value");
  }

  /** Waits until the expression is true. */
  public void until(String expression) {
    await(expression).atMost(PATIENCE).until(() -> value(expression).asBoolean(false));
  }

  /** What the scripts of the page and its frames wrote on the console, or threw. */
  public List<String> console() {
    return Stream.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown")
        .flatMap(this::told)
        .map(JsonNode::toString)
        .toList();
  }

  /** What the browser complained of, such as a script that it did not run. */
  public List<String> complaints() {
    return told("Log.entryAdded").map(JsonNode::toString).toList();
  }

  /** The addresses that the page and its frames asked for. */
  public List<String> requests() {
    return told("Network.requestWillBeSent").map(e -> e.at("/request/url").asString()).toList();
  }

  private Stream<JsonNode> told(String method) {
    return events.stream()
        .filter(e -> e.path("sessionId").asString("").equals(session))
        .filter(e -> e.path("method").asString("").equals(method))
        .map(e -> e.path("params"));
  }

  private JsonNode send(String method, Map<String, ?> parameters) {
    return tools.send(session, method, parameters);
  }
}
