package io.kimaicontract.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kimaicontract.http.Json;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches texts for secrets in every encoding, and in every encoding of an encoding. */
final class Disclosure {
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}");
  private static final int SHOWN = 60;

  private static final List<UnaryOperator<String>> ENCODINGS =
      List.of(
          s -> s,
          s -> inner(Json.write(s)),
          s -> inner(Json.write(s)).replace("/", "\\/"),
          s -> hexed(inner(Json.write(s))),
          s -> s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
          s -> quoted(s, "&#039;"),
          s -> quoted(s, "&#39;"),
          s -> quoted(s, "&#x27;"),
          s -> quoted(s, "&apos;"),
          s -> URLEncoder.encode(s, UTF_8),
          s -> URLEncoder.encode(s, UTF_8).replace("+", "%20"),
          s -> lower(URLEncoder.encode(s, UTF_8)),
          s -> s.replace("'", "'\\''"));

  private final Set<String> needles = new LinkedHashSet<>();

  Disclosure(Collection<String> secrets) {
    for (String secret : secrets) {
      for (UnaryOperator<String> inner : ENCODINGS) {
        ENCODINGS.forEach(outer -> needles.add(outer.apply(inner.apply(secret))));
      }
    }
  }

  /** Where the text discloses one: a few characters of it, for whoever reads the test's failure. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>(plainly(text));
    Matcher run = BASE64.matcher(text);
    while (run.find()) {
      for (int from = 0; from < 4; from++) {
        plainly(decoded(run.group(), from)).forEach(s -> found.add("in base64: " + s));
      }
    }
    return found;
  }

  private List<String> plainly(String text) {
    return needles.stream()
        .filter(text::contains)
        .map(n -> text.substring(Math.max(0, text.indexOf(n) - SHOWN), text.indexOf(n)) + n)
        .toList();
  }

  private static String decoded(String run, int from) {
    String whole = run.substring(from).replace('-', '+').replace('_', '/');
    return new String(
        Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4)), UTF_8);
  }

  private static String inner(String json) {
    return json.substring(1, json.length() - 1);
  }

  /** As PHP writes JSON that may stand in a page. */
  private static String hexed(String json) {
    StringBuilder ascii = new StringBuilder();
    String safe = json.replace("\\\"", "\\u0022").replace("/", "\\/");
    for (int at = 0; at < safe.length(); at++) {
      char c = safe.charAt(at);
      boolean special = "<>&'".indexOf(c) >= 0 || c > 127;
      ascii.append(special ? String.format(Locale.ROOT, "\\u%04X", (int) c) : c);
    }
    return ascii.toString();
  }

  private static String quoted(String text, String apostrophe) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", apostrophe);
  }

  private static String lower(String url) {
    return Pattern.compile("%[0-9A-F]{2}")
        .matcher(url)
        .replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
  }
}
