package io.kimaicontract.cli;

import io.kimaicontract.http.MaskedOutput;
import io.kimaicontract.http.Redaction;

/**
 * The entry point: {@code kimai-contract run | check | serve | report | sweep | pin | scaffold}.
 */
public final class Main {
  private Main() {}

  /** Runs the command and exits with its code; returns normally when the code is 0. */
  public static void main(String[] args) {
    Redaction redaction = new Redaction();
    // Libraries and dying threads write there, too.
    System.setErr(MaskedOutput.over(System.err, redaction).stream());
    int code = execute(redaction, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command and returns its exit code. */
  private static int execute(Redaction redaction, String... args) {
    Surroundings here = Surroundings.ofThisProcess(System.out, System.err);
    return new CommandLineTool(here, Wiring.standard(), redaction).execute(args);
  }
}
