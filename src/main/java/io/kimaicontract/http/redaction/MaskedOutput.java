package io.kimaicontract.http.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;

/**
 * Where a run writes, and what masks it there and in every other place.
 *
 * @param stream shows no secret that the redaction knows
 * @param redaction the one of the run
 */
public record MaskedOutput(PrintStream stream, Redaction redaction) {

  /** The stream, masked line by line. */
  public static MaskedOutput over(PrintStream raw, Redaction redaction) {
    return new MaskedOutput(
        new PrintStream(new MaskingStream(raw, redaction), true, UTF_8), redaction);
  }
}
