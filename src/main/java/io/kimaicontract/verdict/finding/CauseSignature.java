package io.kimaicontract.verdict.finding;

import io.kimaicontract.verdict.result.Cause;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What makes a violation of one run the same as one of another: the sort, the place and what is
 * seen, without the numbers and names of a run. Findings are compared by these, because the title
 * and the grouping of a finding change with the other findings of a run.
 */
final class CauseSignature {
  private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d(?= |$)");

  private CauseSignature() {}

  /** Eight hexadecimal digits. */
  static String of(Cause cause) {
    String seen = cause.seen();
    String status = STATUS.matcher(seen).lookingAt() ? seen.substring(0, 3) : "";
    String text =
        String.join(
            "\n",
            cause.kind(),
            cause.operation(),
            cause.place(),
            status.isEmpty() ? Sort.general(seen) : status);
    return HexFormat.of().toHexDigits(text.hashCode());
  }
}
