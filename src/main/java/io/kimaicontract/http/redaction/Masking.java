package io.kimaicontract.http.redaction;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Parameter;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Masks a whole exchange: by what the run learnt, and headers of authorisation by their name. */
public final class Masking {
  private final Redactor redactor;

  /** Masking by what is known there. */
  public Masking(Redactor redactor) {
    this.redactor = redactor;
  }

  /** The text with every secret masked. */
  public String text(String text) {
    return redactor.mask(text);
  }

  /** The text in one line, with every secret masked, and nothing in it that acts on a terminal. */
  public String line(String text) {
    return PlainText.line(redactor.mask(text));
  }

  /** The text with its own lines, of which the console indents all but the first. */
  public String lines(String text) {
    return redactor.mask(text).lines().map(PlainText::line).collect(Collectors.joining("\n"));
  }

  /** The exchange with every secret masked but the caller's token, which no report reads. */
  public Exchange exchange(Exchange exchange) {
    return masked(redactor.hidesValues() ? HiddenValues.in(exchange) : exchange);
  }

  private Exchange masked(Exchange exchange) {
    return new Exchange(
        masked(exchange.request()),
        new Response(
            exchange.status(),
            headers(exchange.response().headers()),
            text(exchange.response().body())),
        exchange.startedAt(),
        exchange.took());
  }

  /** The request with every secret masked but the caller's token. */
  public Request request(Request given) {
    return masked(redactor.hidesValues() ? HiddenValues.in(given) : given);
  }

  /** Whether values of answers are hidden. */
  public boolean hidesValues() {
    return redactor.hidesValues();
  }

  private Request masked(Request sent) {
    Request masked =
        new Request(
            sent.method(),
            path(sent.path()),
            sent.query().stream().map(p -> new Parameter(text(p.name()), text(p.value()))).toList(),
            headers(sent.headers()),
            null,
            sent.caller());
    return sent.payload().map(body -> masked.body(text(body))).orElse(masked);
  }

  /** Also what is masked whole begins as a path. */
  private String path(String path) {
    String masked = text(path);
    return masked.startsWith("/") ? masked : "/" + masked;
  }

  private List<Header> headers(List<Header> headers) {
    return headers.stream().map(h -> new Header(text(h.name()), value(h))).toList();
  }

  private String value(Header header) {
    String known = text(header.value());
    return switch (header.name().toLowerCase(Locale.ROOT)) {
      case "authorization", "proxy-authorization" ->
          known.replaceAll("(?s)^(\\w+ +)?.+$", "$1" + Secret.MASK);
      case "x-auth-token" -> Secret.MASK;
      case "cookie" -> known.replaceAll("=[^;]+", "=" + Secret.MASK);
      case "set-cookie" -> known.replaceFirst("=[^;]+", "=" + Secret.MASK);
      default -> known;
    };
  }
}
