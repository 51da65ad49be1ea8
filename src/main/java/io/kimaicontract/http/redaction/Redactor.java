package io.kimaicontract.http.redaction;

import io.kimaicontract.http.Secret;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Masks secrets in every text that leaves the suite; a run has one.
 *
 * <p>It knows the secrets of the run in every encoding, and masks unknown ones by their form:
 * bearer tokens, password fields, Kimai's session cookie and passwords in URLs.
 */
public final class Redactor {
  private static final Pattern BEARER = Pattern.compile("(?i)(Bearer\\s+)[A-Za-z0-9._~+/=-]{4,}");
  private static final Pattern FIELD =
      Pattern.compile(
          "(\"(?:plainPassword|plainApiToken|password|_password|apiToken|token)\"\\s*:\\s*\")"
              + "([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)(\")");
  private static final Pattern FORM =
      Pattern.compile("((?:^|[&?\\s'\"])(?:plainPassword|_?password)=)[^&\\s'\"]+");
  private static final Pattern COOKIE = Pattern.compile("(KIMAI_(?:SESSION|REMEMBER)=)[^;\\s\"']+");
  private static final Pattern USER_INFO = Pattern.compile("(://[^/\\s:@'\"<>]*:)[^/\\s@'\"<>]+@");

  /** A text that was encoded more often than this is not decoded to its end. */
  private static final int LAYERS = 3;

  private final SecretIndex secrets = new SecretIndex();
  private volatile boolean hidesValues;

  /** From now on reports show types in place of the values of answers. */
  public void hideValues() {
    hidesValues = true;
  }

  /** Whether reports show types in place of the values of answers. */
  public boolean hidesValues() {
    return hidesValues;
  }

  /** Remembers a text that is not to be shown, as it is written. */
  void hide(String text) {
    secrets.add(text);
  }

  /** Remembers a secret, so that it is masked wherever it appears, however it is written. */
  public Secret learn(Secret secret) {
    Spellings.of(secret).forEach(secrets::add);
    return secret;
  }

  /** The text with every secret masked; {@code Bearer} keeps its scheme. */
  public String mask(String text) {
    String masked = known(text);
    masked = BEARER.matcher(masked).replaceAll("$1" + Secret.MASK);
    masked = FIELD.matcher(masked).replaceAll("$1" + Secret.MASK + "$3");
    masked = FORM.matcher(masked).replaceAll("$1" + Secret.MASK);
    masked = USER_INFO.matcher(masked).replaceAll("$1" + Secret.MASK + "@");
    return COOKIE.matcher(masked).replaceAll("$1" + Secret.MASK);
  }

  /** Looks below each layer of encoding, because a page may quote JSON that quotes a URL. */
  private String known(String text) {
    Spans found = new Spans();
    Set<String> looked = new HashSet<>();
    List<Decoded> layer = List.of(Decoded.original(text));
    for (int depth = 0; depth <= LAYERS && !layer.isEmpty(); depth++) {
      List<Decoded> below = new ArrayList<>();
      for (Decoded decoded : layer) {
        if (looked.add(decoded.text())) {
          secrets.find(decoded, found);
          for (Escapes kind : Escapes.values()) {
            decoded.without(kind).ifPresent(below::add);
          }
        }
      }
      layer = below;
    }
    return found.replacedIn(text, Secret.MASK);
  }
}
