package io.kimaicontract.run;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.RunListener;
import io.kimaicontract.verdict.RunReport;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs the contract against a reference in memory, for tests. */
final class ReferenceRun {
  private ReferenceRun() {}

  static RunReport run(ReferenceOptions options, Ledger ledger, int threads) {
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(foreign(RunTarget.of(reference)), runPlan(ledger, threads))
          .run(RunListeners.of(new RunListener() {}));
    }
  }

  /** The reference taken for a Kimai of somebody else, so that stale entries are told. */
  private static RunTarget foreign(RunTarget runTarget) {
    return new RunTarget(
        runTarget.url(),
        runTarget.transport(),
        runTarget.credentials(),
        true,
        runTarget.redactor(),
        runTarget.expirer(),
        false);
  }

  static RunPlan runPlan(Ledger ledger, int threads) {
    return runPlan(Selection.of(Optional.empty(), Optional.empty()), ledger, threads);
  }

  static RunPlan runPlan(Selection selection, Ledger ledger, int threads) {
    return new RunPlan(
        selection,
        new ContractLocator(
            Optional.empty(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30))),
        ledger,
        ledger.entries().isEmpty(),
        threads);
  }
}
