package io.kimaicontract.run;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.verdict.finding.Findings;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Stops a run at so many findings; the scenarios that have begun still end. */
final class BailListener implements RunListener {
  private final RunListener listener;
  private final int bail;
  private final Consumer<SkipReason> stop;
  private final List<ScenarioResult> violating = new ArrayList<>();
  private boolean stopped;

  /**
   * Passes on what it is told.
   *
   * @param bail the number of findings; 0 to stop never
   * @param stop lets no scenario begin any more
   */
  BailListener(RunListener listener, int bail, Consumer<SkipReason> stop) {
    this.listener = listener;
    this.bail = bail;
    this.stop = stop;
  }

  @Override
  public void started(String target, int scenarios) {
    listener.started(target, scenarios);
  }

  @Override
  public void held(Contract contract, KimaiVersion kimaiVersion) {
    listener.held(contract, kimaiVersion);
  }

  @Override
  public void finished(ScenarioResult result) {
    if (bail > 0 && !stopped && !result.violations().isEmpty()) {
      violating.add(result);
      int findings = Findings.of(violating).size();
      if (findings >= bail) {
        stopped = true;
        stop.accept(SkipReason.stopped(findings));
      }
    }
    listener.finished(result);
  }

  @Override
  public void done(RunReport report) {
    listener.done(report);
  }
}
