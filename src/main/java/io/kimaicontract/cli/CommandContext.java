package io.kimaicontract.cli;

import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.SettingSources;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.TargetOptions;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TargetSession;
import io.kimaicontract.web.TargetConnection;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * Reads the settings of a command and masks its output.
 *
 * @param here the streams, settings and directories of the process
 * @param redactor knows the secrets
 */
record CommandContext(CommandEnvironment here, Redactor redactor) {

  Settings settings(SettingOptions options, ParseResult parsed) {
    return Settings.read(
        new SettingSources(
            options.given(parsed),
            here.properties(),
            here.environment(),
            here.directory(),
            here.home()));
  }

  Optional<Target> target(Settings settings) {
    Optional<Target> target = TargetOptions.load(settings);
    target.map(Target::credentials).ifPresent(this::learn);
    return target;
  }

  /** Logs in to the target; creates nothing there. */
  TargetSession authenticate(Target target) {
    return probe(target).authenticate();
  }

  /** Logs in to the target for a command that changes nothing there, not even the given account. */
  TargetSession look(Target target) {
    return probe(target).look();
  }

  private TargetProbe probe(Target target) {
    return new TargetProbe(TargetConnection.of(target, redactor));
  }

  /** The output of a run; it masks the secrets that this command knows and that the run learns. */
  MaskedOutput output() {
    return MaskedOutput.over(here.out(), redactor);
  }

  void say(String text) {
    here.out().println(redactor.mask(text));
  }

  private void learn(Credentials credentials) {
    Stream.of(credentials.password(), credentials.token(), credentials.expiredToken())
        .flatMap(Stream::ofNullable)
        .forEach(secret -> redactor.learn(new Secret(secret)));
  }
}
