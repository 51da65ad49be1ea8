package io.kimaicontract.cli;

import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.run.RunOptions;

/**
 * The long-running work of commands and the terminal, which tests replace.
 *
 * @param runner a contract run
 * @param patience what {@code serve} does while it serves
 * @param writePermission asks before a command writes to another machine
 */
record CommandDependencies(Runner runner, Patience patience, WritePermission writePermission) {

  @FunctionalInterface
  interface Runner {
    /** Runs it and returns the exit code. */
    int run(RunOptions options, MaskedOutput out);
  }

  /** Waits. */
  @FunctionalInterface
  interface Patience {
    /** Waits until the process is to end. */
    void untilInterrupted() throws InterruptedException;
  }

  static CommandDependencies standard() {
    return new CommandDependencies(
        RunLauncher::run,
        () -> Thread.currentThread().join(),
        new WritePermission(WritePermission::console));
  }
}
