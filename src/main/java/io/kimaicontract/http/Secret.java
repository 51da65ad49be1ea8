package io.kimaicontract.http;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A token, password or cookie that must appear in no output; its text form is masked.
 *
 * @param reveal the value itself, for the wire only
 */
public record Secret(String reveal) {
  /** The text shown in place of a secret. */
  public static final String MASK = "***";

  private static final int PASSWORD_BYTES = 12;

  /** A random password that satisfies Kimai's rules. */
  public static Secret password() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new Secret("Kc-" + HexFormat.of().formatHex(bytes));
  }

  @Override
  public String toString() {
    return MASK;
  }
}
