package io.kimaicontract.run;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.fixture.RunNames;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.replay.Creations;
import io.kimaicontract.replay.Marks;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.result.Run;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.ScenarioRef;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.web.TargetConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run of which every exchange is kept, with secrets masked but the callers' tokens. */
public final class RecordedRun implements RunListener, ExchangeLog {
  private final Map<ScenarioRef, List<Exchange>> exchanges = new ConcurrentHashMap<>();
  private final Creations creations = new Creations();
  private final Consumer<ScenarioResult> progress;
  private @Nullable Contract contract;

  private RecordedRun(Consumer<ScenarioResult> progress) {
    this.progress = progress;
  }

  /**
   * What a run came to, and how.
   *
   * @param run the run
   * @param contract what it was held to
   * @param exchanges what each scenario sent, in order
   * @param creations what was made, and how
   * @param marks what differs from run to run
   */
  public record Recorded(
      Run run,
      Contract contract,
      Map<ScenarioRef, List<Exchange>> exchanges,
      Creations creations,
      Marks marks) {}

  /**
   * Runs the plan.
   *
   * @param progress is told of each scenario
   * @throws io.kimaicontract.target.TargetUnusable when the target cannot be tested
   */
  public static Recorded of(
      TargetConnection targetConnection, RunPlan runPlan, Consumer<ScenarioResult> progress) {
    RecordedRun recorded = new RecordedRun(progress);
    Run run =
        new ContractRun(targetConnection, runPlan)
            .run(new RunListeners(recorded, recorded.creations::sent, p -> {}, List.of(), recorded))
            .run();
    int place = new RunNames(run.id(), targetConnection.redactor()).place();
    Contract held = recorded.contract;
    if (held == null) {
      throw new IllegalStateException("the run ended before it was held to a contract");
    }
    return new Recorded(
        run,
        held,
        recorded.exchanges,
        recorded.creations,
        new Marks(run.id(), String.valueOf(place)));
  }

  @Override
  public void held(Contract given, KimaiVersion kimaiVersion) {
    contract = given;
  }

  @Override
  public void finished(ScenarioResult result) {
    progress.accept(result);
  }

  @Override
  public int add(ScenarioRef scenario, Exchange exchange) {
    exchanges.computeIfAbsent(scenario, s -> new ArrayList<>()).add(exchange);
    return -1;
  }
}
