package io.kimaicontract.users;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command of the user's shell with a time limit, whatever it writes or reads.
 *
 * @param line as {@code sh -c} takes it
 * @param limit the time after which it is killed with everything that it started
 */
record ShellCommand(String line, Duration limit) {
  /** The time to wait for the rest of the output; a background process may keep it open. */
  private static final Duration REST = Duration.ofSeconds(1);

  sealed interface End {
    /** By itself, with this code and output. */
    record Exited(int code, String output) implements End {}

    /** It was killed after so long, having written this. */
    record Killed(Duration after, String output) implements End {}

    /** It never began, or the run did not wait for its end. */
    record Failed(String reason) implements End {}
  }

  /** Runs it with these variables beside those of the environment, and nothing to read. */
  End run(Map<String, String> variables) {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true);
    shell.environment().putAll(variables);
    try {
      Process process = shell.start();
      process.getOutputStream().close();
      return end(process, CommandOutput.of(process.getInputStream()));
    } catch (IOException notStarted) {
      return new End.Failed("cannot be started: " + notStarted.getMessage());
    }
  }

  private End end(Process process, CommandOutput output) {
    try {
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new End.Exited(process.exitValue(), output.within(REST));
      }
      kill(process);
      return new End.Killed(limit, output.within(REST));
    } catch (InterruptedException stopped) {
      kill(process);
      Thread.currentThread().interrupt();
      return new End.Failed("was interrupted");
    }
  }

  /** The process first, so that it starts no others. */
  private static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
