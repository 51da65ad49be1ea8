package io.kimaicontract.report.console;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.StatusName;
import io.kimaicontract.http.UrlEncoding;
import io.kimaicontract.report.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** Writes a masked exchange in at most four lines: the request, the answer, and their bodies. */
final class ExchangeLines {
  private static final int LONGEST = 400;

  private ExchangeLines() {}

  static List<String> of(Exchange exchange) {
    Request sent = exchange.request();
    List<String> lines = new ArrayList<>();
    lines.add(
        sent.method()
            + " "
            + UrlEncoding.of(sent.path(), sent.query())
            + "   as "
            + sent.caller().name());
    body(lines, "> ", sent.payload().orElse(""));
    lines.add(
        "  "
            + StatusName.withNumber(exchange.status())
            + ", "
            + Formats.millis(exchange.took().toNanos() / 1e6));
    body(lines, "< ", exchange.response().body());
    return lines;
  }

  private static void body(List<String> lines, String sign, String body) {
    String line = body.strip().replaceAll("\\s+", " ");
    if (!line.isEmpty()) {
      int more = line.length() - LONGEST;
      lines.add(
          "  " + sign + (more > 0 ? line.substring(0, LONGEST) + "... " + more + " more" : line));
    }
  }
}
