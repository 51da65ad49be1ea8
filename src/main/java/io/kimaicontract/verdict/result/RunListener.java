package io.kimaicontract.verdict.result;

/** Is told how a run goes; it listens and never changes anything. */
public interface RunListener {
  /** The run begins, with this many scenarios against the target described in one line. */
  default void started(String target, int scenarios) {}

  /** A scenario ended. Called from the thread that ran it, one call at a time. */
  default void finished(ScenarioResult result) {}

  /** The run ended. */
  default void done(RunReport report) {}
}
