package io.kimaicontract.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a request as one line for a shell, with {@code $KIMAI_TOKEN} in place of the token. */
public final class CurlLine {
  private static final Pattern LONG_RUN = Pattern.compile("([a-zA-Z])\\1{999,}+");

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
              words.add("-d " + inCharset(request, quote(body)));
            });
    words.add(quote(root(base) + UrlEncoding.of(request.path(), request.query())));
    return String.join(" ", words);
  }

  private static String root(URI base) {
    return base.toString().replaceAll("/+$", "");
  }

  /** The shell makes the bytes of another character set than its own. */
  private static String inCharset(Request request, String quoted) {
    return request.charset().equals(StandardCharsets.UTF_8)
        ? quoted
        : "\"$(printf %s " + quoted + " | iconv -t " + request.charset().name() + ")\"";
  }

  /** In single quotes; the shell repeats a letter that stands there very often. */
  private static String quote(String text) {
    String quoted = "'" + text.replace("'", "'\\''") + "'";
    return LONG_RUN
        .matcher(quoted)
        .replaceAll(
            run ->
                Matcher.quoteReplacement(
                    "'\"$(printf %"
                        + run.group().length()
                        + "s | tr ' ' "
                        + run.group(1)
                        + ")\"'"));
  }
}
