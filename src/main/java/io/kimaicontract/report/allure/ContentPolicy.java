package io.kimaicontract.report.allure;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Allows a finished page its own scripts only, and no network requests, in case markup of a target
 * gets into it.
 */
final class ContentPolicy {
  private static final int NONCE_BYTES = 16;
  private static final String HEAD = "<head>";
  private static final String SCRIPT = "<script";

  private ContentPolicy() {}

  /** The page with the policy; its data must hold no tags. */
  static String on(String html) {
    byte[] bytes = new byte[NONCE_BYTES];
    new SecureRandom().nextBytes(bytes);
    String nonce = HexFormat.of().formatHex(bytes);
    String policy =
        "default-src 'none'; script-src 'nonce-%s'; style-src 'unsafe-inline' data:; img-src data: blob:; font-src data:; connect-src data: blob:; base-uri 'none'; form-action 'none'"
            .formatted(nonce);
    if (!html.contains(HEAD)) {
      throw new IllegalStateException("the Allure page has no head");
    }
    return html.replace(SCRIPT, SCRIPT + " nonce=\"" + nonce + "\"")
        .replaceFirst(
            HEAD,
            HEAD
                + "\n    <meta http-equiv=\"Content-Security-Policy\" content=\""
                + policy
                + "\">");
  }
}
