package io.kimaicontract.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a request as one line for a shell, with a variable such as {@code $JOHN_TOKEN} in place of
 * the token. Variables begin with the caller's name, because the suite refuses unknown ones that
 * begin with {@code KIMAI_}.
 */
public final class CurlLine {
  private static final Pattern LONG_RUN = Pattern.compile("([a-zA-Z])\\1{999,}+");

  /** What curl takes for a range of URLs, unless it is told not to. */
  private static final Pattern RANGE = Pattern.compile("[\\[\\]{}]");

  private CurlLine() {}

  /** The line for the request against the target. */
  public static String of(URI base, Request request) {
    return of(base, request, "curl");
  }

  /** The variable that holds the token of the caller. */
  public static String tokenVariable(Caller caller) {
    String name =
        caller
            .name()
            .replaceFirst(" \\([^)]*\\)$", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]+", "_");
    return (name.matches("(?:KIMAI_|[0-9_]|$).*") ? "THE_" : "") + name + "_TOKEN";
  }

  /** The same with these words at its beginning; variables in the request are the shell's. */
  public static String of(URI base, Request request, String begin) {
    List<String> words = new ArrayList<>(List.of(begin));
    if (request.method().equals("HEAD")) {
      words.add("-I");
    } else if (!request.method().equals("GET") || request.payload().isPresent()) {
      words.add("-X " + request.method());
    }
    request
        .caller()
        .bearer()
        .ifPresent(
            t ->
                words.add("-H \"Authorization: Bearer $" + tokenVariable(request.caller()) + "\""));
    request.headers().forEach(h -> words.add("-H " + quote(h.name() + ": " + h.value())));
    request
        .payload()
        .ifPresent(
            body -> {
              if (!request.namesContentType()) {
                words.add("-H 'Content-Type: application/json'");
              }
              words.add(
                  (body.startsWith("@") ? "--data-raw " : "-d ") + inCharset(request, quote(body)));
            });
    String url = root(base) + UrlEncoding.of(request.path(), request.query());
    if (RANGE.matcher(url).find()) {
      words.add("-g");
    }
    words.add(quote(url));
    return Placeholder.replaced(String.join(" ", words), name -> "'\"$" + name + "\"'");
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
