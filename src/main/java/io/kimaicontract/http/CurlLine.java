package io.kimaicontract.http;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Writes a request as one line for a shell, with {@code $KIMAI_TOKEN} in place of the token. */
public final class CurlLine {
  private CurlLine() {}

  /** The line for the request against the target. */
  public static String of(URI base, Request request) {
    List<String> words = new ArrayList<>(List.of("curl"));
    if (!request.method().equals("GET")) {
      words.add("-X " + request.method());
    }
    request
        .caller()
        .bearer()
        .ifPresent(t -> words.add("-H \"Authorization: Bearer $KIMAI_TOKEN\""));
    request.headers().forEach(h -> words.add("-H " + quote(h.name() + ": " + h.value())));
    request
        .payload()
        .ifPresent(
            body -> {
              if (!request.namesContentType()) {
                words.add("-H 'Content-Type: application/json'");
              }
              words.add("-d " + quote(body));
            });
    words.add(quote(root(base) + UrlEncoding.of(request.path(), request.query())));
    return String.join(" ", words);
  }

  private static String root(URI base) {
    return base.toString().replaceAll("/+$", "");
  }

  private static String quote(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
