package io.kimaicontract.run;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.report.Reports;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.web.TargetConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs the contract as the command line asks, with every report. */
public final class RunLauncher {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private RunLauncher() {}

  /** Runs it and returns the exit code. */
  public static int run(RunOptions options, MaskedOutput out) {
    if (options.target().isPresent()) {
      return at(TargetConnection.of(options.target().get(), out.redactor()), options, out);
    }
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      return at(connection(reference, out.redactor()), options, out);
    }
  }

  /** A connection to the embedded reference, which expires tokens itself. */
  static TargetConnection connection(ReferenceKimai reference, Redactor redactor) {
    var login = reference.superAdministrator();
    Credentials credentials = new Credentials(login.username(), login.password(), null, null, null);
    Target target = new Target(reference.url(), credentials, true, PATIENCE, true);
    return new TargetConnection(
        target,
        TargetConnection.of(target, redactor).transport(),
        redactor,
        Optional.of(reference::expireToken));
  }

  static int at(TargetConnection targetConnection, RunOptions options, MaskedOutput out) {
    RunPlan runPlan = runPlan(options);
    Reports reports = new Reports(options.reports(), out, targetConnection.url());
    RunListeners runListeners =
        new RunListeners(
            reports, reports::attach, reports::plan, reports.plugins(), reports.exchangeLog());
    try {
      new ContractRun(targetConnection, runPlan).run(runListeners);
      return reports.exitCode();
    } catch (UsageException wrong) {
      reports.discard();
      throw wrong;
    } finally {
      reports.abandon();
    }
  }

  private static RunPlan runPlan(RunOptions options) {
    Duration timeout = options.target().map(Target::timeout).orElse(PATIENCE);
    Ledger given = options.deviations().ledger();
    Ledger ledger = options.strict() ? Ledger.empty() : given;
    return new RunPlan(
        Selection.of(options.tags(), options.name()),
        new ContractLocator(
            options.contract(), new DocumentLoader(Path.of("").toAbsolutePath(), timeout)),
        ledger,
        options.strict(),
        options.threads(),
        options.inputs(),
        options.coverageThresholds());
  }
}
