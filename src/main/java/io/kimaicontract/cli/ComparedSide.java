package io.kimaicontract.cli;

import io.kimaicontract.contract.Contract;
import io.kimaicontract.contract.ContractSource;
import io.kimaicontract.contract.UnreadableContract;
import io.kimaicontract.contract.source.PinnedContracts;
import io.kimaicontract.http.Caller;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Response;
import io.kimaicontract.http.RestAssuredTransport;
import io.kimaicontract.release.ReleaseSide;
import io.kimaicontract.report.json.AnswersJson;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.target.KimaiVersion;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.SettingSources;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.result.Run;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what one side of a comparison was given as.
 *
 * @param commandContext what is around
 * @param text a run, a file, a version or a URL
 * @param environment the environment file with the credentials, if one was given
 * @param option the option that gives one
 */
record ComparedSide(
    CommandContext commandContext, String text, Optional<String> environment, String option) {
  private static final Pattern VERSION = Pattern.compile("v?(\\d+\\.\\d+(?:\\.\\d+)?)");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /**
   * The side.
   *
   * @throws UsageException when it cannot be read
   */
  ReleaseSide read() {
    boolean url = text.matches("https?://.*");
    if (environment.isPresent() && !url) {
      throw new UsageException(
          option + " is for the URL of a Kimai, and '" + text + "' is none; leave it out");
    }
    if (url) {
      return environment.isPresent() ? kimai() : document();
    }
    Path path = commandContext.here().directory().resolve(text);
    if (VERSION.matcher(text).matches() && !Files.exists(path)) {
      return pinned();
    }
    if (Files.isDirectory(path)) {
      return run(path);
    }
    if (!Files.exists(path)) {
      throw new UsageException(
          "'%s' does not exist; give a run.json or the directory it is in, a contract file, a pinned version such as 2.65, or the URL of a Kimai"
              .formatted(text));
    }
    Path directory = path.toAbsolutePath().getParent();
    return directory != null && path.endsWith(RunJson.FILE) ? run(directory) : file(path);
  }

  private ReleaseSide pinned() {
    KimaiVersion wanted = KimaiVersion.of(text.replaceFirst("^v", ""));
    List<KimaiVersion> known = PinnedContracts.kimaiVersions();
    KimaiVersion found =
        known.stream()
            .filter(v -> v.equals(wanted))
            .findFirst()
            .orElseThrow(
                () ->
                    new UsageException(
                        "no contract of Kimai %s is pinned; there are %s; give a file, or the URL of one"
                            .formatted(
                                wanted,
                                known.stream()
                                    .map(KimaiVersion::toString)
                                    .collect(Collectors.joining(", ")))));
    return ReleaseSide.of(
        "Kimai " + found + " (pinned contract)",
        Optional.of(found),
        PinnedContracts.nearest(found, "to compare"));
  }

  private ReleaseSide run(Path directory) {
    Run run = RunJson.read(directory);
    Path document = directory.resolve(AnswersJson.CONTRACT);
    Optional<Contract> contract =
        Files.exists(document) ? Optional.of(contract(document)) : Optional.empty();
    return ReleaseSide.of(
        "Kimai %s (run %s, %s)".formatted(run.target().version(), run.id(), text),
        run,
        contract,
        AnswersJson.find(directory, run.id()));
  }

  private ReleaseSide file(Path path) {
    Contract contract = contract(path);
    return ReleaseSide.of(named(contract), contract.kimaiVersion(), contract);
  }

  private String named(Contract contract) {
    return contract.kimaiVersion().map(v -> "Kimai " + v + " (" + text + ")").orElse(text);
  }

  private Contract contract(Path file) {
    try {
      return Contract.parse(Files.readString(file), new ContractSource.Given(text));
    } catch (IOException unreadable) {
      throw new UsageException("'" + text + "' cannot be read: " + unreadable.getMessage());
    } catch (UnreadableContract broken) {
      throw new UsageException(
          "'%s' is neither a run.json nor an OpenAPI 3 document in JSON".formatted(text));
    }
  }

  /** A document at a URL that needs no login. */
  private ReleaseSide document() {
    URI url = url();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    Response answer =
        new RestAssuredTransport(url.resolve("/"), PATIENCE, Clock.systemUTC())
            .send(Request.of("GET", path, Caller.NOBODY))
            .response();
    try {
      Contract contract = Contract.parse(answer.body(), new ContractSource.Given(text));
      return ReleaseSide.of(named(contract), contract.kimaiVersion(), contract);
    } catch (UnreadableContract none) {
      throw new UsageException(
          "%s shows no OpenAPI document without a login; give one with %s".formatted(text, option));
    }
  }

  private URI url() {
    try {
      URI url = new URI(text);
      if (url.getHost() != null && url.getUserInfo() == null) {
        return url;
      }
    } catch (URISyntaxException broken) {
      throw new UsageException("'%s' is not a URL: %s".formatted(text, broken.getReason()));
    }
    throw new UsageException(
        "a URL to compare has a host and no credentials; give those with " + option);
  }

  /** The document of a Kimai that lets the environment's account in. */
  private ReleaseSide kimai() {
    Settings settings = settings(Map.of(Setting.URL, text, Setting.ENV, environment.orElseThrow()));
    Optional<String> own =
        settings(Map.of(Setting.ENV, environment.orElseThrow())).text(Setting.URL);
    if (own.isPresent() && !isSame(own.get(), text)) {
      throw new UsageException(
          "%s holds the credentials of %s, not of %s; they go nowhere else"
              .formatted(option, own.get(), text));
    }
    ContractArgument argument = ContractArgument.by(commandContext, settings, "compare");
    return ReleaseSide.of(
        "Kimai "
            + argument.kimaiVersion().map(KimaiVersion::toString).orElse("of unknown version")
            + " ("
            + text
            + ")",
        argument.kimaiVersion(),
        argument.kimaiVersion().map(argument.contract()::ofVersion).orElse(argument.contract()));
  }

  private static boolean isSame(String one, String other) {
    return URI.create(one.replaceFirst("/+$", ""))
        .equals(URI.create(other.replaceFirst("/+$", "")));
  }

  /** The settings of an environment file; variables are not asked, as there are two sides. */
  private Settings settings(Map<Setting, String> given) {
    CommandEnvironment here = commandContext.here();
    return Settings.read(
        new SettingSources(given, Map.of(), Map.of(), here.directory(), here.home()));
  }
}
