package io.kimaicontract.verdict.result;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.target.KimaiVersion;

/** Is told how a run goes; it listens and never changes anything. */
public interface RunListener {
  /** The run begins, with this many scenarios against the target described in one line. */
  default void started(String target, int scenarios) {}

  /** Told after the start: what the target, which is of that version, is held to. */
  default void held(Contract contract, KimaiVersion kimaiVersion) {}

  /** A scenario ended. Called from the thread that ran it, one call at a time. */
  default void finished(ScenarioResult result) {}

  /** The run ended. */
  default void done(RunReport report) {}
}
