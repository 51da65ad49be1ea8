package io.kimaicontract.report;

import io.kimaicontract.report.console.Output;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a run is reported.
 *
 * @param directory the directory of the files
 * @param verbose whether the terminal shows every scenario and exchange, and Allure every exchange
 * @param quiet whether the terminal shows the verdict only
 * @param json whether the terminal shows the summary as JSON, and nothing else
 * @param github whether findings become annotations of a GitHub workflow
 * @param history the file of the history, or its directory; empty for the directory of the files
 */
public record ReportOptions(
    Path directory,
    boolean verbose,
    boolean quiet,
    boolean json,
    boolean github,
    Optional<Path> history) {

  /** Every file to the directory, and the usual output. */
  public static ReportOptions to(Path directory) {
    return new ReportOptions(directory, false, false, false, false, Optional.empty());
  }

  /** How much goes to the terminal. */
  Output output() {
    if (json) {
      return Output.NONE;
    }
    if (quiet) {
      return Output.QUIET;
    }
    return verbose ? Output.VERBOSE : Output.NORMAL;
  }

  /** Where the history is. */
  Path historyPlace() {
    return history.orElse(directory);
  }
}
