package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/**
 * Where a run writes, and what masks it there and in every other place.
 *
 * @param stream shows no secret that the redaction knows
 * @param redactor the one of the run
 */
public record MaskedOutput(PrintStream stream, Redactor redactor) {

  /** The stream, masked line by line. */
  public static MaskedOutput over(PrintStream raw, Redactor redactor) {
    return new MaskedOutput(
        new PrintStream(new MaskingStream(raw, redactor), true, UTF_8), redactor);
  }
}
