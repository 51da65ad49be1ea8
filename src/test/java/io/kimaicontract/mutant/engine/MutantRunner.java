package io.kimaicontract.mutant.engine;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.reference.Login;
import io.kimaicontract.reference.MemoryKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.reference.store.ReferenceState;
import io.kimaicontract.run.ContractRun;
import io.kimaicontract.run.RunPlan;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.Target;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.web.TargetConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Runs the contract against a sabotaged reference. */
public final class MutantRunner {
  private static final URI NOWHERE = URI.create("http://kimai.example");

  /** One for all, so that each document is read once. */
  private static final ContractLocator DOCUMENTS =
      new ContractLocator(none(), new DocumentLoader(Path.of(""), Duration.ofSeconds(30)));

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

  private static List<ScenarioResult> run(
      ReferenceOptions healthy, Mutation mutation, RunPlan runPlan, ExchangeLog log) {
    AtomicReference<@Nullable ReferenceState> state = new AtomicReference<>();
    ReferenceOptions options = mutation.on(healthy, () -> Objects.requireNonNull(state.get()));
    MemoryKimai kimai = MemoryKimai.of(options);
    state.set(kimai.state());
    return new ContractRun(at(kimai), runPlan).results(log);
  }

  private static TargetConnection at(MemoryKimai kimai) {
    Login login = kimai.superAdministrator();
    Credentials credentials = new Credentials(login.username(), login.password(), null, null, null);
    return new TargetConnection(
        new Target(NOWHERE, credentials, true, Duration.ofSeconds(30), true),
        new DirectTransport(kimai),
        new Redactor(),
        Optional.of(kimai::expireToken));
  }

  private static RunPlan runPlan(Baseline baseline, Selection selection) {
    boolean strict = baseline == Baseline.DOCUMENTED;
    return new RunPlan(selection, DOCUMENTS, baseline.ledger(), strict, 1);
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
