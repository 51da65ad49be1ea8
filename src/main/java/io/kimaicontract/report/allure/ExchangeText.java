package io.kimaicontract.report.allure;

import io.kimaicontract.http.CurlLine;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Header;
import io.kimaicontract.http.Json;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.report.text.Formats;
import java.net.URI;
import java.util.List;

/** A masked exchange as people read it: what was sent, what came back, the curl line. */
final class ExchangeText {
  private static final int LONGEST = 20_000;

  private ExchangeText() {}

  static String title(Exchange exchange) {
    Request sent = exchange.request();
    return sent.method()
        + " "
        + sent.path()
        + " \u2192 "
        + StatusName.withNumber(exchange.status());
  }

  static String of(URI base, Exchange exchange) {
    Request sent = exchange.request();
    Response answer = exchange.response();
    StringBuilder text = new StringBuilder();
    text.append(sent.method()).append(' ').append(UrlEncoding.of(sent.path(), sent.query()));
    text.append("   as ").append(sent.caller().name()).append('\n');
    sent.caller()
        .bearer()
        .ifPresent(t -> text.append("Authorization: Bearer ").append(Secret.MASK).append('\n'));
    append(text, sent.headers(), sent.payload().orElse(""));
    text.append("\n---- ").append(StatusName.withNumber(answer.status()));
    double ms = exchange.took().toNanos() / 1e6;
    text.append(", ").append(Formats.millis(ms)).append('\n');
    append(text, answer.headers(), answer.body());
    return text.append("\n---- reproduce\n")
        .append(CurlLine.of(base, sent))
        .append('\n')
        .toString();
  }

  private static void append(StringBuilder text, List<Header> headers, String body) {
    headers.forEach(h -> text.append(h.name()).append(": ").append(h.value()).append('\n'));
    if (!body.isEmpty()) {
      text.append('\n').append(shortened(Json.parse(body).map(Json::pretty).orElse(body)));
      text.append('\n');
    }
  }

  private static String shortened(String body) {
    int more = body.length() - LONGEST;
    return more <= 0
        ? body
        : body.substring(0, LONGEST) + "\n... " + more + " more characters; all are in run.har";
  }
}
