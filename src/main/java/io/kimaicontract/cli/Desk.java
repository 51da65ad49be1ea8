package io.kimaicontract.cli;

import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.http.Secret;
import io.kimaicontract.http.redaction.MaskedOutput;
import io.kimaicontract.http.redaction.Redaction;
import io.kimaicontract.target.Credentials;
import io.kimaicontract.target.SettingSources;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.TargetLoader;
import io.kimaicontract.web.Site;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What every command needs: the settings that hold for it, and output without secrets.
 *
 * @param here what is around
 * @param redaction knows the secrets
 */
record Desk(Surroundings here, Redaction redaction) {

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
    Optional<Target> target = TargetLoader.load(settings);
    target.map(Target::credentials).ifPresent(this::learn);
    return target;
  }

  Site site(Target target) {
    RestAssuredTransport transport =
        new RestAssuredTransport(target.url(), target.timeout(), Clock.systemUTC());
    return new Site(target.url(), transport, redaction);
  }

  /** Where a run writes, masked by what this knows and the run learns. */
  MaskedOutput output() {
    return MaskedOutput.over(here.out(), redaction);
  }

  void say(String text) {
    here.out().println(redaction.mask(text));
  }

  private void learn(Credentials credentials) {
    Stream.of(credentials.password(), credentials.token(), credentials.expiredToken())
        .flatMap(Stream::ofNullable)
        .forEach(secret -> redaction.learn(new Secret(secret)));
  }
}
