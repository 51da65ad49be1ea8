package io.kimaicontract.cli;

import io.kimaicontract.cli.shell.ProgramCall;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.reference.Login;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the embedded reference. */
@Command(
    name = "serve",
    description = "Serves the embedded reference, a Kimai in memory, until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
  private static final KimaiVersion OLDEST = new KimaiVersion(2, 16, 0);

  private final CommandContext commandContext;
  private final CommandDependencies.Patience patience;

  @Option(names = "--port", paramLabel = "PORT", description = "the port (a free one)")
  private int port;

  @Option(
      names = "--like",
      paramLabel = "VERSION",
      description = "behave like that release, with its known deviations, such as 2.24")
  private @Nullable String like;

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "be configured like this YAML file, such as {settings: {timesheet.mode: punch}, permissions: {ROLE_USER: {view_team: true}}}")
  private @Nullable Path settings;

  ServeCommand(CommandContext commandContext, CommandDependencies.Patience patience) {
    this.commandContext = commandContext;
    this.patience = patience;
  }

  @Override
  public Integer call() {
    try (ReferenceKimai reference = start()) {
      Login susan = reference.superAdministrator();
      PrintStream out = commandContext.here().out();
      out.println("serving   " + reference.url() + "  (a Kimai in memory)");
      out.println("login     " + susan.username() + " / " + susan.password());
      out.println("token     " + reference.superAdministratorToken());
      out.println("run       " + runLine(reference, susan));
      out.println("stop      Ctrl-C");
      patience.untilInterrupted();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /** A line for another terminal that runs the contract against it. */
  private static String runLine(ReferenceKimai reference, Login login) {
    return ProgramCall.run(
        Map.of(
            Setting.URL, reference.url().toString(),
            Setting.USERNAME, login.username(),
            Setting.PASSWORD, login.password()));
  }

  private ReferenceKimai start() {
    if (port < 0 || port > 65535) {
      throw new UsageException("--port is " + port + "; write a number from 0 to 65535");
    }
    Optional<InstallationFile> file = installation();
    ReferenceOptions options = options();
    ReferenceOptions configured = file.map(f -> f.appliedTo(options)).orElse(options);
    List<InstallationFile.Grant> grants = file.map(InstallationFile::grants).orElse(List.of());
    try {
      ReferenceKimai reference = ReferenceKimai.start(configured.withPort(port));
      grants.forEach(g -> reference.permit(g.role(), g.permission(), g.granted()));
      return reference;
    } catch (UncheckedIOException taken) {
      throw new UsageException(
          "port %s cannot be used (%s); choose another --port".formatted(port, reason(taken)));
    }
  }

  private Optional<InstallationFile> installation() {
    return Optional.ofNullable(settings)
        .map(file -> InstallationFile.read(commandContext.here().directory().resolve(file)));
  }

  private ReferenceOptions options() {
    String version = like;
    if (version == null) {
      return ReferenceOptions.documented();
    }
    KimaiVersion release =
        KimaiVersion.parse(version)
            .orElseThrow(
                () ->
                    new UsageException(
                        "--like is '" + version + "'; write a release such as 2.24"));
    if (!release.isAtLeast(OLDEST)) {
      throw new UsageException("--like is " + release + "; the oldest that is known is " + OLDEST);
    }
    KimaiVersion newest =
        PinnedContracts.kimaiVersions().get(PinnedContracts.kimaiVersions().size() - 1);
    if (release.isAtLeast(new KimaiVersion(newest.major(), newest.minor() + 1, 0))) {
      throw new UsageException("--like is " + release + "; the newest that is known is " + newest);
    }
    return ReferenceOptions.like(release.toString());
  }

  private static String reason(UncheckedIOException taken) {
    IOException cause = taken.getCause();
    return cause == null ? "for no known reason" : String.valueOf(cause.getMessage());
  }
}
