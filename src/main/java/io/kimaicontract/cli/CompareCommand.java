package io.kimaicontract.cli;

import io.kimaicontract.release.Acceptance;
import io.kimaicontract.release.ComparisonJson;
import io.kimaicontract.release.ComparisonMarkdown;
import io.kimaicontract.release.ComparisonPage;
import io.kimaicontract.release.ComparisonText;
import io.kimaicontract.release.ReleaseComparison;
import io.kimaicontract.release.ReleaseSide;
import io.kimaicontract.run.cucumber.FeatureSources;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.verdict.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two releases. */
@Command(
    name = "compare",
    description = {
      "Says what changed for API clients from A to B.",
      "Each is a run (run.json, or the directory it is in), a contract file, a pinned version such",
      "as 2.65, or the URL of a Kimai, of which the document is read. What only a run can see needs",
      "runs on both sides: for whom a property is there, defaults, and forms of values."
    })
final class CompareCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS = SettingOptions.of(Setting.VERBOSE);

  private final CommandContext commandContext;

  @Parameters(index = "0", paramLabel = "A", description = "the older side")
  private String older = "";

  @Parameters(index = "1", paramLabel = "B", description = "the newer side")
  private String newer = "";

  @Option(
      names = "--env-a",
      paramLabel = "NAME|FILE",
      description = "an environment file with the credentials for the URL A")
  private @Nullable String environmentA;

  @Option(
      names = "--env-b",
      paramLabel = "NAME|FILE",
      description = "an environment file with the credentials for the URL B")
  private @Nullable String environmentB;

  @Option(
      names = "--deviations",
      paramLabel = "FILE",
      description = "a ledger whose entries accept breaking changes")
  private @Nullable Path deviations;

  @Option(names = "--markdown", paramLabel = "FILE", description = "write it as Markdown, too")
  private @Nullable Path markdown;

  @Option(names = "--json", paramLabel = "FILE", description = "write it as JSON, too")
  private @Nullable Path json;

  @Option(names = "--html", paramLabel = "FILE", description = "write it as a page, too")
  private @Nullable Path html;

  @Option(names = "--summary", description = "say ten lines at most, without details")
  private boolean summary;

  CompareCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    Ledger ledger = ledger();
    ReleaseSide a = side(older, environmentA, "--env-a");
    ReleaseSide b = side(newer, environmentB, "--env-b");
    ReleaseComparison comparison =
        ReleaseComparison.of(
            a, b, FeatureSources.read(List.of()), new Acceptance(ledger, b.kimaiVersion()));
    write(markdown, "--markdown", ComparisonMarkdown.of(comparison));
    write(json, "--json", ComparisonJson.of(comparison));
    write(html, "--html", ComparisonPage.of(comparison));
    ComparisonText text = new ComparisonText(comparison);
    text.summary().forEach(commandContext::say);
    if (!summary) {
      text.details().forEach(commandContext::say);
    }
    return comparison.exitCode().code();
  }

  private ReleaseSide side(String text, @Nullable String environment, String option) {
    return new ComparedSide(commandContext, text, Optional.ofNullable(environment), option).read();
  }

  private Ledger ledger() {
    if (deviations == null) {
      return Ledger.empty();
    }
    Path file = commandContext.here().directory().resolve(deviations);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("ledger '" + deviations + "' does not exist; check --deviations");
    }
    LocalDate today = new UpkeepFiles(commandContext.here()).today();
    return new Ledger(
        Ledger.read(file).entries().stream()
            .filter(entry -> !entry.terms().isExpired(today))
            .toList());
  }

  private void write(@Nullable Path file, String option, String text) {
    if (file == null) {
      return;
    }
    try {
      Files.writeString(
          commandContext.here().directory().resolve(file), commandContext.redactor().mask(text));
    } catch (IOException failed) {
      throw new UsageException("'" + file + "' cannot be written: " + failed + "; check " + option);
    }
  }
}
