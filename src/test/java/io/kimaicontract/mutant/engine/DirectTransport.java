package io.kimaicontract.mutant.engine;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.Login;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.http.Answer;
import io.kimaicontract.reference.http.Call;
import io.kimaicontract.reference.http.Query;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.web.TargetConnection;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hands requests to a reference in the same thread, and spares thousands of runs the wire. */
public record DirectTransport(MemoryKimai kimai) implements Transport {
  private static final URI NOWHERE = URI.create("http://kimai.example");

  /**
   * A connection to the Kimai as its super administrator.
   *
   * @param reference whether it is taken for the reference, or else for a Kimai of somebody else
   */
  public static TargetConnection connection(MemoryKimai kimai, boolean reference) {
    Login login = kimai.superAdministrator();
    Credentials credentials = new Credentials(login.username(), login.password(), null, null, null);
    return new TargetConnection(
        new Target(NOWHERE, credentials, true, Duration.ofSeconds(30), reference),
        new DirectTransport(kimai),
        new Redactor(),
        Optional.of(kimai::expireToken));
  }

  @Override
  public Exchange send(Request request) {
    Instant start = Instant.now();
    Answer answer = kimai.answer(call(request));
    return new Exchange(
        request, response(request, answer), start, Duration.between(start, Instant.now()));
  }

  private static Call call(Request request) {
    URI url = URI.create(UrlEncoding.of(request.path(), request.query()));
    Map<String, String> headers = new LinkedHashMap<>();
    request.caller().bearer().ifPresent(t -> headers.put("authorization", "Bearer " + t.reveal()));
    request.payload().ifPresent(body -> headers.put("content-type", "application/json"));
    request.headers().forEach(h -> headers.put(h.name().toLowerCase(Locale.ROOT), h.value()));
    return new Call(
        request.method(),
        url.getPath(),
        Query.of(url.getRawQuery()),
        headers,
        request.payload().orElse(""),
        null);
  }

  private static Response response(Request request, Answer answer) {
    List<Header> headers =
        answer.headers().entrySet().stream()
            .map(e -> new Header(e.getKey(), e.getValue()))
            .toList();
    boolean none = request.method().equals("HEAD") || answer.status() == 204;
    return new Response(answer.status(), headers, none ? "" : answer.body());
  }
}
