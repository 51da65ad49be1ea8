package io.kimaicontract.run;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.Transport;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.mutant.engine.DirectTransport;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.web.TargetConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Runs the contract against a reference in memory, for tests. */
public final class ReferenceRun {
  /** How long these runs wait for a target in trouble. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private ReferenceRun() {}

  public static RunReport run(ReferenceOptions options, Ledger ledger, int threads) {
    return run(options, ledger, threads, ExchangeLog.NONE);
  }

  public static RunReport run(
      ReferenceOptions options, Ledger ledger, int threads, ExchangeLog exchangeLog) {
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(foreign(reference), runPlan(ledger, threads))
          .run(RunListeners.of(new RunListener() {}, exchangeLog));
    }
  }

  /** Runs only these scenarios. */
  public static RunReport run(ReferenceOptions options, Selection selection, Ledger ledger) {
    try (ReferenceKimai reference = ReferenceKimai.start(options)) {
      return new ContractRun(foreign(reference), runPlan(selection, ledger, 2))
          .run(RunListeners.of(new RunListener() {}, ExchangeLog.NONE));
    }
  }

  /**
   * A run on a Kimai in memory, without a network, which takes a tenth of the time.
   *
   * @param exchangeLog is given every exchange
   */
  public static RunReport inMemory(
      ReferenceOptions options, Ledger ledger, ExchangeLog exchangeLog) {
    TargetConnection there = DirectTransport.connection(MemoryKimai.of(options), false);
    return new ContractRun(there, runPlan(ledger, 1))
        .run(RunListeners.of(new RunListener() {}, exchangeLog));
  }

  /** Runs these scenarios on a Kimai in memory, without a network, taken for that of another. */
  public static RunReport inMemory(MemoryKimai kimai, Selection selection, Ledger ledger) {
    return new ContractRun(DirectTransport.connection(kimai, false), runPlan(selection, ledger, 1))
        .run(RunListeners.of(new RunListener() {}, ExchangeLog.NONE));
  }

  /** The reference taken for a Kimai of somebody else. */
  private static TargetConnection foreign(ReferenceKimai reference) {
    TargetConnection there = connection(reference);
    return connection(there, there.transport(), there.target().credentials(), false);
  }

  public static TargetConnection connection(ReferenceKimai reference) {
    return RunLauncher.connection(reference, new Redactor());
  }

  /**
   * The same by another transport and with other credentials.
   *
   * @param reference whether it is taken for the reference, or else for a Kimai of somebody else,
   *     so that stale entries are told
   */
  public static TargetConnection connection(
      TargetConnection there, Transport transport, Credentials credentials, boolean reference) {
    Target target =
        new Target(
            there.url(), credentials, true, there.target().limits().patience(PATIENCE), reference);
    return new TargetConnection(target, transport, there.redactor(), there.expirer());
  }

  public static RunPlan runPlan(Ledger ledger, int threads) {
    return runPlan(Selection.of(Optional.empty(), Optional.empty()), ledger, threads);
  }

  public static RunPlan runPlan(Selection selection, Ledger ledger, int threads) {
    return new RunPlan(
        selection,
        new ContractLocator(
            Optional.empty(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30))),
        ledger,
        ledger.entries().isEmpty(),
        threads);
  }
}
