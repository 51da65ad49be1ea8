package io.kimaicontract.reference;

import io.kimaicontract.reference.http.Json;
import io.kimaicontract.reference.store.Row;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls the API with a token. */
final class Client {

  /** A status and a body. */
  record Reply(int status, String body) {

    JsonNode json() {
      return Json.parse(body);
    }

    int id() {
      return json().get("id").asInt();
    }
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI url;
  private final String token;

  Client(URI url, String token) {
    this.url = url;
    this.token = token;
  }

  /** A client for a new user of that name, whose token the state is given. */
  static Client of(ReferenceKimai kimai, String name, String... roles) {
    Row known = kimai.state().user(name);
    Row user = known == null ? kimai.state().addUser(name, "password-1", roles) : known;
    kimai.state().addToken(user, name, "token-of-" + name, null);
    return new Client(kimai.url(), "token-of-" + name);
  }

  Reply get(String path) {
    return send("GET", path, null);
  }

  Reply post(String path, String body) {
    return send("POST", path, body);
  }

  Reply patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Reply delete(String path) {
    return send("DELETE", path, null);
  }

  Reply send(String method, String path, @Nullable String body) {
    HttpRequest request =
        HttpRequest.newBuilder(url.resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      return new Reply(answer.statusCode(), answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
