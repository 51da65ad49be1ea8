package io.kimaicontract.browser;

import io.kimaicontract.http.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The protocol of Chromium's developer tools: commands, their answers, and events. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final StringBuilder received = new StringBuilder();
  private final Consumer<JsonNode> events;
  private final WebSocket socket;

  /** Connects to the browser; events are told in the order they happen. */
  DevTools(URI address, Consumer<JsonNode> events) {
    this.events = events;
    this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Sends a command and waits for its result. */
  JsonNode send(String session, String method, Map<String, ?> parameters) {
    int id = count.incrementAndGet();
    Map<String, Object> command = new java.util.HashMap<>();
    command.put("id", id);
    command.put("method", method);
    command.put("params", parameters);
    if (!session.isEmpty()) {
      command.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    socket.sendText(Json.write(command), true).join();
    try {
      JsonNode done = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (done.has("error")) {
        throw new IllegalStateException(method + ": " + done.path("error"));
      }
      return done.path("result");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (ExecutionException | TimeoutException failed) {
      throw new IllegalStateException(method + " got no answer", failed);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    received.append(part);
    if (last) {
      JsonNode message = Json.read(received.toString());
      received.setLength(0);
      CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asInt(0));
      if (answer != null) {
        answer.complete(message);
      } else {
        events.accept(message);
      }
    }
    from.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
