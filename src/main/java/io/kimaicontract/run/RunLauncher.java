package io.kimaicontract.run;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.report.Reports;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.Ledger;
import java.nio.file.Path;
import java.time.Duration;

/** Runs the contract as the command line asks, with every report. */
public final class RunLauncher {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private RunLauncher() {}

  /** Runs it and returns the exit code. */
  public static int run(RunOptions options, MaskedOutput out) {
    if (options.target().isPresent()) {
      return at(RunTarget.of(options.target().get(), out.redactor()), options, out);
    }
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      return at(RunTarget.of(reference, out.redactor()), options, out);
    }
  }

  private static int at(RunTarget runTarget, RunOptions options, MaskedOutput out) {
    Path directory = options.reports();
    Reports reports = new Reports(directory, out, runTarget.url(), options.verbose());
    RunListeners runListeners =
        new RunListeners(reports, reports::attach, reports::plan, reports.plugins());
    new ContractRun(runTarget, runPlan(options)).run(runListeners);
    return reports.exitCode();
  }

  private static RunPlan runPlan(RunOptions options) {
    Duration timeout = options.target().map(Target::timeout).orElse(PATIENCE);
    Ledger ledger =
        options.strict()
            ? Ledger.empty()
            : options.deviations().map(Ledger::read).orElseGet(Ledger::builtIn);
    return new RunPlan(
        Selection.of(options.tags(), options.name()),
        new ContractLocator(
            options.contract(), new DocumentLoader(Path.of("").toAbsolutePath(), timeout)),
        ledger,
        options.strict(),
        options.threads(),
        options.coverageThresholds());
  }
}
