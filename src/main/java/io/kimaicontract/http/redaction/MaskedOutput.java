package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/**
 * The output of a run, and the redactor that masks it there and in the reports.
 *
 * @param stream shows no secret that the redaction knows
 * @param redactor the redactor of the run
 */
public record MaskedOutput(PrintStream stream, Redactor redactor) {

  /** The stream, masked line by line. */
  public static MaskedOutput over(PrintStream raw, Redactor redactor) {
    return new MaskedOutput(
        new PrintStream(new MaskingStream(raw, redactor), true, UTF_8), redactor);
  }
}
