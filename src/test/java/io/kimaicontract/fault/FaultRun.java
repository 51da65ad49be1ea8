package io.kimaicontract.fault;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.TargetUnreachable;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.RunListeners;
import io.kimaicontract.run.RunPlan;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.TargetUnusable;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.web.TargetConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Some scenarios on a target, and how they end. */
final class FaultRun {
  private static final String SCENARIOS = "\\[(TS-3|TG-0|TK-0)";
  private static final ContractLocator DOCUMENTS =
      new ContractLocator(
          Optional.empty(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30)));

  private FaultRun() {}

  static Run of(TargetConnection target) {
    return of(target, SCENARIOS);
  }

  static Run of(TargetConnection target, String name) {
    Selection selection = Selection.of(Optional.empty(), Optional.of(name));
    return new ContractRun(target, new RunPlan(selection, DOCUMENTS, Ledger.empty(), true, 1))
        .run(RunListeners.of(new RunListener() {}))
        .run();
  }

  /** The exit code, also where the run did not begin. */
  static int exit(FaultyKimai kimai) {
    try {
      return of(kimai.connection()).exit().code();
    } catch (TargetUnusable | TargetUnreachable unusable) {
      return 3;
    }
  }
}
