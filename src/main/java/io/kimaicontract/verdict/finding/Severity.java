package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.result.RecordedViolation;
import java.util.Locale;
import java.util.regex.Pattern;

/** How grave a finding is, the gravest first. */
public enum Severity {
  /** The server failed. */
  SERVER_ERROR,
  /** The server did something that a rule forbids. */
  BROKEN_RULE,
  /** An answer differs from the document. */
  SCHEMA_DIFFERENCE;

  private static final Pattern FAILED = Pattern.compile("5\\d\\d(?:\\D.*)?", Pattern.DOTALL);

  /** The severity of one violation. */
  static Severity of(RecordedViolation violation) {
    if (FAILED.matcher(violation.seen()).matches()) {
      return SERVER_ERROR;
    }
    return switch (violation.cause().kind()) {
      case "RULE", "INPUT" -> BROKEN_RULE;
      default -> SCHEMA_DIFFERENCE;
    };
  }

  /** In two words, such as {@code server error}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
