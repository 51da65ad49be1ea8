package io.kimaicontract.users;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.web.Availability;
import java.time.Duration;
import java.util.Map;

/**
 * Makes a token expired with the user's shell command, which finds the name in {@code
 * KIMAI_TOKEN_NAME}.
 */
public final class ExpireCommand implements TokenExpirer {
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final int LONGEST_OUTPUT = 200;

  private final ShellCommand command;
  private final Redactor redactor;

  /** The command as {@code sh -c} takes it; what it writes is masked. */
  public ExpireCommand(String command, Redactor redactor) {
    this(new ShellCommand(command, LIMIT), redactor);
  }

  ExpireCommand(ShellCommand command, Redactor redactor) {
    this.command = command;
    this.redactor = redactor;
  }

  @Override
  public Availability<String> expire(String tokenName) {
    ShellCommand.End end = command.run(Map.of("KIMAI_TOKEN_NAME", tokenName));
    if (end instanceof ShellCommand.End.Exited exited) {
      return exited.code() == 0
          ? Availability.present(said(exited.output()))
          : Availability.absent(
              "--expire-command exited with %s%s; try it alone"
                  .formatted(exited.code(), said(exited.output())));
    }
    return end instanceof ShellCommand.End.Killed killed
        ? Availability.absent(
            "--expire-command did not end within %s seconds and was killed%s; try it alone"
                .formatted(killed.after().toSeconds(), said(killed.output())))
        : Availability.absent("--expire-command " + ((ShellCommand.End.Failed) end).reason());
  }

  /** The output as the end of a sentence; empty if there is none. */
  private String said(String output) {
    String line =
        redactor
            .mask(output)
            .replaceAll("\\u001B\\[[0-9;]*[A-Za-z]", "")
            .replaceAll("[\\s\\p{Cntrl}]+", " ")
            .strip();
    String some = line.length() <= LONGEST_OUTPUT ? line : line.substring(0, LONGEST_OUTPUT) + " …";
    return line.isEmpty() ? "" : " saying '" + some + "'";
  }
}
