package io.kimaicontract.access;

import io.kimaicontract.target.BadInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Makes a token expired with the user's shell command, which finds the name in {@code
 * KIMAI_TOKEN_NAME}.
 */
public final class ExpireCommand implements TokenExpirer {
  private static final long LONGEST_SECONDS = 60;
  private static final int LONGEST_OUTPUT = 200;

  private final String command;

  /** The command as {@code sh -c} takes it. */
  public ExpireCommand(String command) {
    this.command = command;
  }

  @Override
  public void expire(String tokenName) {
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
    shell.environment().put("KIMAI_TOKEN_NAME", tokenName);
    try {
      Process process = shell.start();
      process.getOutputStream().close();
      String output =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroy();
        throw new BadInput("--expire-command did not end within " + LONGEST_SECONDS + " seconds");
      }
      if (process.exitValue() != 0) {
        throw new BadInput(
            "--expire-command exited with "
                + process.exitValue()
                + said(output)
                + "; try it alone");
      }
    } catch (IOException notStarted) {
      throw new BadInput("--expire-command cannot be started: " + notStarted.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BadInput("--expire-command was interrupted");
    }
  }

  private static String said(String output) {
    String line = output.replaceAll("\\s+", " ");
    return line.isEmpty()
        ? ""
        : " saying '" + line.substring(0, Math.min(LONGEST_OUTPUT, line.length())) + "'";
  }
}
