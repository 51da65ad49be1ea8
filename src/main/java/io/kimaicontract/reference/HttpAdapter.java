package io.kimaicontract.reference;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Query;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Connects the JDK's HTTP server with calls and answers. */
final class HttpAdapter implements HttpHandler {

  private final MemoryKimai kimai;

  HttpAdapter(MemoryKimai kimai) {
    this.kimai = kimai;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, kimai.answer(call(exchange)));
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
