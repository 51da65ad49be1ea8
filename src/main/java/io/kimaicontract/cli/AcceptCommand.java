package io.kimaicontract.cli;

import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.upkeep.RunAcceptance;
import io.kimaicontract.verdict.AcceptanceTerms;
import io.kimaicontract.verdict.LedgerFile;
import io.kimaicontract.verdict.result.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the new violations of a run into a ledger file. */
@Command(
    name = "accept",
    description =
        "Accepts the new violations of a run: appends an entry for each to a ledger file, which a run takes with --deviations.")
final class AcceptCommand implements Callable<Integer> {
  private static final String NEW_FILE =
      "# Accepted violations; see 'Known deviations' in the README of kimai-contract.\n";

  private final CommandContext commandContext;

  @Parameters(paramLabel = "RUN", description = "a run.json, or the directory it is in")
  private Path run = Path.of("reports");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "the ledger file; entries are appended, nothing in it is lost")
  private Path output = Path.of("accepted.yaml");

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      required = true,
      description = "why they are accepted")
  private String reason = "";

  @Option(
      names = "--ticket",
      paramLabel = "TICKET",
      description = "where they are being dealt with, such as the key of an issue")
  private String ticket = "";

  @Option(
      names = "--expires",
      paramLabel = "DATE",
      description = "the last day, in UTC, on which they are accepted, such as 2026-10-31")
  private String expires = "";

  @Option(
      names = "--only",
      paramLabel = "SELECTOR",
      description =
          "only these new violations: a number in the summary, the id of a scenario, or a part of a title or place; may be repeated")
  private List<String> only = new ArrayList<>();

  AcceptCommand(CommandContext commandContext) {
    this.commandContext = commandContext;
  }

  @Override
  public Integer call() {
    UpkeepFiles files = new UpkeepFiles(commandContext.here());
    AcceptanceTerms terms = terms(files.today());
    Run found = RunJson.read(files.resolve(run));
    LedgerFile file = file(files);
    RunAcceptance.Accepted accepted =
        new RunAcceptance(found, file, terms, files.today()).accept(only);
    files.write(output, "--output", accepted.text());
    accepted
        .findings()
        .forEach(
            f ->
                commandContext.say(
                    "accepted  %s  %s (%s)"
                        .formatted(f.id(), f.title(), Formats.of(f.scenarios(), "scenario"))));
    commandContext.say(
        "written   %s: %s new, %s in all"
            .formatted(
                output,
                accepted.findings().size(),
                file.entries().size() + accepted.findings().size()));
    commandContext.say("use it    kimai-contract run --deviations " + output);
    return 0;
  }

  private AcceptanceTerms terms(LocalDate today) {
    if (reason.isBlank()) {
      throw new UsageException("--reason is blank; say why the violations are accepted");
    }
    return new AcceptanceTerms(reason.strip(), ticket.strip(), expiry(today));
  }

  private Optional<LocalDate> expiry(LocalDate today) {
    if (expires.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = day();
    if (day.isBefore(today)) {
      throw new UsageException(
          "--expires " + day + " has passed: it is " + today + " in UTC; give a later day");
    }
    return Optional.of(day);
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(expires);
    } catch (DateTimeParseException wrong) {
      throw new UsageException("--expires is '" + expires + "'; write a date such as 2026-10-31");
    }
  }

  private LedgerFile file(UpkeepFiles files) {
    Path place = files.resolve(output);
    if (!Files.exists(place)) {
      return LedgerFile.parse(output.toString(), NEW_FILE);
    }
    if (!Files.isRegularFile(place)) {
      throw new UsageException("'" + output + "' is no file; check --output");
    }
    return LedgerFile.read(place).named(output.toString());
  }
}
