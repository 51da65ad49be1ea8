package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.result.RecordedViolation;
import io.kimaicontract.verdict.result.RootCause;

/**
 * What violations of one sort have in common, whatever place they are seen at.
 *
 * @param kind the sort of difference
 * @param expected what was promised, without particulars
 * @param seen what was seen instead, without particulars
 */
record Sort(String kind, String expected, String seen) {

  static Sort of(RecordedViolation violation) {
    String kind = violation.cause().kind();
    String seen = violation.seen();
    String expected = violation.expected();
    return switch (kind) {
      case "TYPE" -> ofType(firstWord(expected), RootCause.type(seen));
      case "STATUS" -> new Sort(kind, general(expected), seen);
      case "MISSING", "UNDECLARED", "VISIBILITY" -> new Sort(kind, "", "");
      case "FORMAT" -> new Sort(kind, expected.replace(", or null", ""), general(seen));
      default -> new Sort(kind, general(expected), general(seen));
    };
  }

  /** A document that allows no null forgets it, whatever type it declares. */
  private static Sort ofType(String expected, String seen) {
    return new Sort("TYPE", seen.equals("null") ? "" : expected, seen);
  }

  /** The same sort of a broken rule, whatever exactly it expects. */
  static Sort ofSubject(RecordedViolation violation) {
    String subject = violation.cause().place();
    boolean inWords = !subject.startsWith("/");
    return new Sort(
        violation.cause().kind(),
        general(subject),
        inWords ? "" : firstWord(general(violation.seen())));
  }

  /** The same turn of statuses, such as from a refusal to a success. */
  static Sort ofStatuses(RecordedViolation violation) {
    return new Sort(
        violation.cause().kind(), hundreds(violation.expected()), hundreds(violation.seen()));
  }

  private static String hundreds(String status) {
    return status.substring(0, Math.min(1, status.length()));
  }

  private static String firstWord(String text) {
    return text.split("[ ,]", 2)[0];
  }

  /** Without digits, quoted texts and names that a run gave. */
  static String general(String text) {
    return text.replaceAll("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"", "\"\"")
        .replaceAll("'[^']*'", "''")
        .replaceAll("kc-[\\w-]+", "kc")
        .replaceAll("\\d+", "0");
  }
}
