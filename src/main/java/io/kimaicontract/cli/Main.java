package io.kimaicontract.cli;

import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The entry point: {@code kimai-contract run | check | serve | report | sweep | pin | scaffold}.
 */
public final class Main {
  private Main() {}

  /**
   * Runs the command and exits with its code; returns normally when the code is 0.
   *
   * <p>It sets the default locale to English, because libraries format and change case by the
   * default locale, and REST Assured loses its handlers where the lower case of I is not i.
   */
  public static void main(String[] args) {
    Launcher.followParent();
    Locale.setDefault(Locale.ENGLISH);
    if (Charset.defaultCharset().equals(StandardCharsets.US_ASCII)) {
      System.setOut(utf8(System.out));
      System.setErr(utf8(System.err));
    }
    Redactor redactor = new Redactor();
    // Libraries and dying threads write there, too.
    System.setErr(MaskedOutput.over(System.err, redactor).stream());
    int code = execute(redactor, args);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the command and returns its exit code. */
  private static int execute(Redactor redactor, String... args) {
    CommandEnvironment here = CommandEnvironment.ofThisProcess(System.out, System.err);
    return new CommandLineTool(here, CommandDependencies.standard(), redactor).execute(args);
  }

  /** Where the machine names no character set (LC_ALL=C), the output is UTF-8. */
  private static PrintStream utf8(PrintStream ascii) {
    return new PrintStream(ascii, true, StandardCharsets.UTF_8);
  }
}
