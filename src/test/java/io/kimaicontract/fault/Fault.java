package io.kimaicontract.fault;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.http.Transport;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** What happens to requests on their way to a Kimai, or to its answers. */
@FunctionalInterface
interface Fault {
  /** Sends the request, or does something else. */
  Exchange send(Request request, Transport kimai);

  /** No fault. */
  Fault NONE = (request, kimai) -> kimai.send(request);

  /** Every request. */
  Predicate<Request> ALL = request -> true;

  /** Requests of the API with a token. */
  Predicate<Request> API =
      request -> request.path().startsWith("/api/") && request.caller().bearer().isPresent();

  /** Requests with the method and a path that begins so. */
  static Predicate<Request> call(String method, String path) {
    return API.and(r -> r.method().equals(method) && r.path().startsWith(path));
  }

  /** Only the first so many of these requests. */
  static Predicate<Request> first(int times, Predicate<Request> which) {
    AtomicInteger count = new AtomicInteger();
    return request -> which.test(request) && count.incrementAndGet() <= times;
  }

  /** These requests do not reach Kimai, and are answered so. */
  static Fault instead(Predicate<Request> which, Response answer) {
    return (request, kimai) ->
        which.test(request) ? exchange(kimai, request, answer) : kimai.send(request);
  }

  /** Kimai does what these requests ask, and its answers are replaced. */
  static Fault afterwards(Predicate<Request> which, Function<Response, Response> change) {
    return (request, kimai) -> {
      Exchange real = kimai.send(request);
      return which.test(request) ? with(real, change.apply(real.response())) : real;
    };
  }

  /** Kimai does what these requests ask, and no answer comes. */
  static Fault silent(Predicate<Request> which, Exception cause) {
    return (request, kimai) -> {
      if (which.test(request)) {
        if (!(cause instanceof ConnectException)) {
          kimai.send(request);
        }
        throw new TargetUnreachable("no answer", cause);
      }
      return kimai.send(request);
    };
  }

  static Exception reset() {
    return new SocketException("Connection reset");
  }

  static Exception timeout() {
    return new SocketTimeoutException("Read timed out");
  }

  static Exception refused() {
    return new ConnectException("Connection refused");
  }

  static Response gateway(int status) {
    return page(status, "<html><body><h1>" + status + " nginx</h1></body></html>");
  }

  static Response loginPage() {
    return page(200, "<!DOCTYPE html><html><form><input name='_password'></form></html>");
  }

  static Response toLogin() {
    return new Response(
        302, List.of(new Header("Location", "/en/login"), html()), "<html>Redirecting</html>");
  }

  static Response limited() {
    return new Response(429, List.of(new Header("Retry-After", "0")), "slow down");
  }

  static Response empty(int status) {
    return new Response(status, List.of(new Header("Content-Type", "application/json")), "");
  }

  static Response refusedToken() {
    return new Response(
        401,
        List.of(
            new Header("Content-Type", "application/json"),
            new Header("WWW-Authenticate", "Bearer error=\"invalid_token\"")),
        "");
  }

  static Response kimais(int status, String message) {
    return new Response(
        status,
        List.of(new Header("Content-Type", "application/json")),
        "{\"code\":" + status + ",\"message\":\"" + message + "\"}");
  }

  static Response half(Response whole) {
    String body = whole.body();
    return new Response(whole.status(), whole.headers(), body.substring(0, body.length() / 2));
  }

  private static Response page(int status, String html) {
    return new Response(status, List.of(html()), html);
  }

  private static Header html() {
    return new Header("Content-Type", "text/html; charset=UTF-8");
  }

  private static Exchange exchange(Transport kimai, Request request, Response answer) {
    Exchange real = kimai.send(Request.of("GET", "/api/ping", request.caller()));
    return new Exchange(request, answer, real.startedAt(), real.took());
  }

  private static Exchange with(Exchange real, Response answer) {
    return new Exchange(real.request(), answer, real.startedAt(), real.took());
  }
}
