package io.kimaicontract.run;

import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.report.Reports;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.Ledger;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs the contract as the command line asks, with every report. */
public final class Launch {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Launch() {}

  /** Runs it and returns the exit code. */
  public static int run(RunOptions options, PrintStream out) {
    if (options.target().isPresent()) {
      return at(Place.of(options.target().get()), options, out);
    }
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      return at(Place.of(reference), options, out);
    }
  }

  private static int at(Place place, RunOptions options, PrintStream out) {
    Path directory = options.reports();
    Reports reports =
        new Reports(directory, place.redaction(), out, place.url(), options.verbose());
    Audience audience =
        new Audience(
            reports,
            reports::attach,
            reports::plan,
            List.of(reports.plugin()),
            List.of("html:" + directory.resolve("cucumber.html")));
    new ContractRun(place, script(options)).run(audience);
    return reports.exitCode();
  }

  private static Script script(RunOptions options) {
    Duration timeout = options.target().map(Target::timeout).orElse(PATIENCE);
    Ledger ledger =
        options.strict()
            ? Ledger.empty()
            : options.deviations().map(Ledger::read).orElseGet(Ledger::builtIn);
    return new Script(
        Selection.of(options.tags(), options.name()),
        new ContractLocator(
            options.contract(), new GivenDocument(Path.of("").toAbsolutePath(), timeout)),
        ledger,
        options.strict(),
        options.threads(),
        options.minimums());
  }
}
