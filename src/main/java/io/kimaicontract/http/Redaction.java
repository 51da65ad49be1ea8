package io.kimaicontract.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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
  private static final Pattern COOKIE = Pattern.compile("(KIMAI_(?:SESSION|REMEMBER)=)[^;\\s\"]+");
  private static final int SHORTEST = 4;

  private final Set<String> secrets = ConcurrentHashMap.newKeySet();

  /** Remembers a secret, so that it is masked wherever it appears. */
  public Secret learn(Secret secret) {
    if (secret.reveal().length() >= SHORTEST) {
      secrets.add(secret.reveal());
    }
    return secret;
  }

  /** The text with every secret masked; {@code Bearer} keeps its scheme. */
  public String mask(String text) {
    String masked = text;
    for (String secret : secrets) {
      masked = masked.replace(secret, Secret.MASK);
    }
    masked = BEARER.matcher(masked).replaceAll("$1" + Secret.MASK);
    masked = FIELD.matcher(masked).replaceAll("$1" + Secret.MASK + "$3");
    return COOKIE.matcher(masked).replaceAll("$1" + Secret.MASK);
  }
}
