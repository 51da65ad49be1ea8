package io.kimaicontract.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Masks secrets in every text that leaves the suite.
 *
 * <p>It knows the secrets that the run learnt, and masks by form what it was never told: bearer
 * tokens, password fields and Kimai's session cookie.
 */
public final class Redaction {
  private static final Pattern BEARER = Pattern.compile("(?i)(Bearer\\s+)[A-Za-z0-9._~+/=-]{4,}");
  private static final Pattern FIELD =
      Pattern.compile(
          "(\"(?:plainPassword|plainApiToken|password|_password|apiToken|token)\"\\s*:\\s*\")"
              + "((?:[^\"\\\\]|\\\\.)*)(\")");
  private static final Pattern FORM =
      Pattern.compile("((?:^|[&?\\s'\"])(?:plainPassword|_?password)=)[^&\\s'\"]+");
  private static final Pattern COOKIE = Pattern.compile("(KIMAI_(?:SESSION|REMEMBER)=)[^;\\s\"]+");
  private static final Pattern HEX = Pattern.compile("%[0-9A-F]{2}");
  private static final int SHORTEST = 4;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final Set<String> secrets = new ConcurrentSkipListSet<>(LONGEST_FIRST);

  /** Remembers a secret, so that it is masked wherever it appears, however it is written. */
  public Secret learn(Secret secret) {
    if (secret.reveal().length() >= SHORTEST) {
      secrets.addAll(spellings(secret.reveal()));
    }
    return secret;
  }

  /** The secret as it stands in text, URLs, forms, JSON, pages and command lines. */
  private static Set<String> spellings(String secret) {
    String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
    String json = Json.write(secret);
    String quoted = json.substring(1, json.length() - 1);
    Set<String> all = new HashSet<>();
    all.add(secret);
    for (String url : List.of(encoded, encoded.replace("+", "%20"), Url.encode(secret))) {
      all.add(url);
      all.add(lowerHex(url));
    }
    all.add(quoted);
    all.add(quoted.replace("/", "\\/"));
    all.add(ascii(quoted));
    all.add(ascii(quoted.replace("/", "\\/")));
    String page = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    all.add(page);
    all.add(page.replace("\"", "&quot;").replace("'", "&#039;"));
    List.copyOf(all).forEach(spelling -> all.add(spelling.replace("'", "'\\''")));
    return all;
  }

  private static String lowerHex(String url) {
    return HEX.matcher(url).replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
  }

  private static String ascii(String json) {
    return json.chars()
        .mapToObj(
            c -> c < 128 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining());
  }

  /** The text with every secret masked; {@code Bearer} keeps its scheme. */
  public String mask(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, Secret.MASK);
    }
    masked = BEARER.matcher(masked).replaceAll("$1" + Secret.MASK);
    masked = FIELD.matcher(masked).replaceAll("$1" + Secret.MASK + "$3");
    masked = FORM.matcher(masked).replaceAll("$1" + Secret.MASK);
    return COOKIE.matcher(masked).replaceAll("$1" + Secret.MASK);
  }
}
