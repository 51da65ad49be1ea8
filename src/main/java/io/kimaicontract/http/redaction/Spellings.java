package io.kimaicontract.http.redaction;

import io.kimaicontract.http.Json;
import io.kimaicontract.http.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of a secret in texts without escapes, and in base64. */
final class Spellings {
  private static final int BITS = 6;
  private static final int BYTE = 8;

  private Spellings() {}

  static Set<String> of(Secret secret) {
    String plain = secret.reveal();
    if (plain.length() < SecretIndex.SHORTEST) {
      return Set.of();
    }
    Set<String> all = new HashSet<>();
    all.add(plain);
    all.add(plain.replace(' ', '+'));
    for (String text : encoded(plain)) {
      base64(text, all);
    }
    return all;
  }

  /** The secret as it may be written before a whole text is turned into base64. */
  private static Set<String> encoded(String secret) {
    String json = Json.write(secret);
    String url = URLEncoder.encode(secret, StandardCharsets.UTF_8);
    return Set.copyOf(
        List.of(
            secret,
            json.substring(1, json.length() - 1),
            url,
            url.replace("+", "%20"),
            secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
  }

  /**
   * The base64 of the text inside a longer one, such as the password of {@code user:password}: the
   * characters that do not depend on its neighbours.
   */
  private static void base64(String text, Set<String> all) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int before = 0; before < 3; before++) {
      byte[] whole = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, whole, before, bytes.length);
      int from = (before * BYTE + BITS - 1) / BITS;
      int to = whole.length * BYTE / BITS;
      all.add(Base64.getEncoder().encodeToString(whole).substring(from, to));
      all.add(Base64.getUrlEncoder().encodeToString(whole).substring(from, to));
    }
  }
}
