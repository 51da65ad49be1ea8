package io.kimaicontract.mutant.engine;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.RunPlan;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.web.TargetConnection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the contract against a sabotaged reference. */
public final class MutantRunner {
  /** One for all, so that each document is read once. */
  private static final ContractLocator DOCUMENTS =
      new ContractLocator(none(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30)));

  private static final String WALKED = "features/walk/";

  private MutantRunner() {}

  /** The results of the feature's scenarios. */
  public static List<ScenarioResult> run(Baseline baseline, Mutation mutation, String feature) {
    return run(baseline, mutation, List.of(feature), none());
  }

  /** The results of those of the features' scenarios that have such a name, where one is given. */
  public static List<ScenarioResult> run(
      Baseline baseline, Mutation mutation, List<String> features, Optional<String> name) {
    return run(baseline, mutation, features, name, ExchangeLog.NONE);
  }

  /** The same, with the exchanges in the log. */
  static List<ScenarioResult> run(
      Baseline baseline,
      Mutation mutation,
      List<String> features,
      Optional<String> name,
      ExchangeLog log) {
    return run(
        baseline.options(),
        mutation,
        runPlan(baseline, new Selection(features, none(), name)),
        log);
  }

  /** The results of the features' scenarios on a release, judged with the ledger of the jar. */
  public static List<ScenarioResult> runLike(
      String release, Mutation mutation, List<String> features) {
    return run(
        ReferenceOptions.like(release),
        mutation,
        runPlan(Baseline.RELEASED, new Selection(features, none(), none())),
        ExchangeLog.NONE);
  }

  /** The results of the features' scenarios on an installation with these settings. */
  public static List<ScenarioResult> runConfigured(
      Map<String, String> settings, Mutation mutation, List<String> features) {
    return run(
        ReferenceOptions.documented().withSettings(settings),
        mutation,
        runPlan(Baseline.DOCUMENTED, new Selection(features, none(), none())),
        ExchangeLog.NONE);
  }

  private static List<ScenarioResult> run(
      ReferenceOptions healthy, Mutation mutation, RunPlan runPlan, ExchangeLog log) {
    AtomicReference<@Nullable ReferenceState> state = new AtomicReference<>();
    ReferenceOptions options = mutation.on(healthy, () -> Objects.requireNonNull(state.get()));
    MemoryKimai kimai = MemoryKimai.of(options);
    state.set(kimai.state());
    return new ContractRun(connection(kimai, runPlan), runPlan).results(log);
  }

  /** What walks the records of an installation needs one that has some, and may write nothing. */
  private static TargetConnection connection(MemoryKimai kimai, RunPlan runPlan) {
    if (runPlan.selection().features().stream().allMatch(at -> at.contains(WALKED))) {
      FilledReference.fill(kimai);
      return FilledReference.byLogin(kimai, true);
    }
    return DirectTransport.connection(kimai, true);
  }

  private static RunPlan runPlan(Baseline baseline, Selection selection) {
    boolean strict = baseline == Baseline.DOCUMENTED;
    return new RunPlan(selection, DOCUMENTS, baseline.ledger(), strict, 1);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
