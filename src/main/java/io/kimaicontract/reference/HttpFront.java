package io.kimaicontract.reference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The JDK's server on one side, calls and answers on the other. */
final class HttpFront implements HttpHandler {

  private final Dispatcher dispatcher;
  private final Tampering tampering;

  HttpFront(Dispatcher dispatcher, Tampering tampering) {
    this.dispatcher = dispatcher;
    this.tampering = tampering;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Call call = call(exchange);
      send(exchange, answer(call.withUser(dispatcher.authentication().peek(call))));
    }
  }

  private Answer answer(Call call) {
    try {
      return tampering.handle(call, dispatcher);
    } catch (RuntimeException e) {
      return Refusal.of(500).answer().withHeader("X-Reference-Failure", String.valueOf(e));
    }
  }

  private static Call call(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Query query = Query.of(exchange.getRequestURI().getRawQuery());
    String path = exchange.getRequestURI().getPath();
    return new Call(exchange.getRequestMethod(), path, query, headers, body, null);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
    boolean none =
        body.length == 0 || exchange.getRequestMethod().equals("HEAD") || answer.status() == 204;
    exchange.sendResponseHeaders(answer.status(), none ? -1 : body.length);
    if (!none) {
      exchange.getResponseBody().write(body);
    }
  }
}
