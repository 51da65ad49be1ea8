package io.kimaicontract.cli;

import io.kimaicontract.contract.source.ContractLocator;
import io.kimaicontract.contract.source.DocumentLoader;
import io.kimaicontract.http.Secret;
import io.kimaicontract.input.InputScope;
import io.kimaicontract.postman.CollectionAccounts;
import io.kimaicontract.postman.PostmanExport;
import io.kimaicontract.postman.RecordedScenario;
import io.kimaicontract.report.text.Formats;
import io.kimaicontract.run.RecordedRun;
import io.kimaicontract.run.RunPlan;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.target.Setting;
import io.kimaicontract.target.Settings;
import io.kimaicontract.target.Target;
import io.kimaicontract.target.UsageException;
import io.kimaicontract.users.RunNaming;
import io.kimaicontract.users.TargetProbe;
import io.kimaicontract.users.TestUserPool;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.web.TargetConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports the contract as a Postman collection. */
@Command(
    name = "export",
    description = {
      "Runs the contract on a Kimai and writes what it sent as a Postman collection with checks, and its environment.",
      "Accounts for the collection are made on that Kimai and stay until sweep removes them."
    })
final class ExportCommand implements Callable<Integer> {
  static final SettingOptions SETTINGS =
      SettingOptions.of(
          Setting.URL,
          Setting.TOKEN,
          Setting.USERNAME,
          Setting.PASSWORD,
          Setting.PASSWORD_FILE,
          Setting.ENV,
          Setting.TAGS,
          Setting.NAME,
          Setting.ALLOW_WRITES,
          Setting.CONTRACT,
          Setting.THREADS,
          Setting.RATE,
          Setting.TIMEOUT,
          Setting.MAX_TIME,
          Setting.MAX_ANSWER,
          Setting.PATIENCE,
          Setting.VERBOSE);
  private static final String COLLECTION = "kimai-contract.postman_collection.json";
  private static final String ENVIRONMENT = "kimai-contract.postman_environment.json";
  private static final String LEFT_OUT = "left-out.txt";
  private static final int MOST_THREADS = 16;

  private final CommandContext commandContext;
  private final WritePermission writePermission;

  @Parameters(paramLabel = "FORMAT", description = "postman")
  private String format = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "the directory for the collection and the environment")
  private Path output = Path.of("postman");

  @Spec private CommandSpec spec = CommandSpec.create();

  ExportCommand(CommandContext commandContext, WritePermission writePermission) {
    this.commandContext = commandContext;
    this.writePermission = writePermission;
  }

  @Override
  public Integer call() {
    if (!format.equals("postman")) {
      throw new UsageException("there is no export to '" + format + "'; write export postman");
    }
    Settings settings = commandContext.settings(SETTINGS, spec.commandLine().getParseResult());
    Target target =
        commandContext
            .target(settings)
            .orElseThrow(
                () ->
                    new UsageException(
                        "nothing to export; say which Kimai with --url (serve starts the reference)"));
    if (!target.writesAllowed()) {
      throw new UsageException("an export makes accounts; leave out --read-only");
    }
    writePermission.require(
        settings,
        target,
        "an export runs the contract and makes accounts that stay",
        "export from another Kimai");
    Path directory = prepared(settings.resolve(output.toString()));
    TargetConnection there = TargetConnection.of(target, commandContext.redactor());
    RecordedRun.Recorded recorded = RecordedRun.of(there, plan(settings, target), r -> {});
    PostmanExport export =
        new PostmanExport(
            recorded.run(),
            recorded.contract(),
            recorded.run().scenarios().stream()
                .map(
                    s ->
                        new RecordedScenario(
                            s, recorded.exchanges().getOrDefault(s.scenario(), List.of())))
                .toList(),
            recorded.creations(),
            recorded.marks());
    String accounts = RunNaming.newRun();
    Map<String, Secret> tokens =
        new CollectionAccounts(new TestUserPool(new TargetProbe(there).authenticate(), accounts))
            .tokens(export.callers());
    export.rehearse(there.transport(), tokens, accounts);
    write(directory, export, target, tokens);
    say(export, directory, accounts, tokens.size());
    return (export.size() == 0 ? ExitCode.NOTHING_CHECKED : ExitCode.CONFORMANT).code();
  }

  private RunPlan plan(Settings settings, Target target) {
    return new RunPlan(
        Selection.of(settings.text(Setting.TAGS), RunCommand.name(settings)),
        new ContractLocator(
            settings.text(Setting.CONTRACT),
            new DocumentLoader(commandContext.here().directory(), target.timeout())),
        Ledger.builtIn(),
        false,
        settings.number(Setting.THREADS, 1, MOST_THREADS),
        InputScope.NONE,
        List.of());
  }

  private static Path prepared(Path directory) {
    try {
      return Files.createDirectories(directory);
    } catch (IOException refused) {
      throw new UsageException("cannot write to " + directory + "; choose with --output");
    }
  }

  private void write(
      Path directory, PostmanExport export, Target target, Map<String, Secret> tokens) {
    try {
      Files.writeString(
          directory.resolve(COLLECTION), commandContext.redactor().mask(export.collection()));
      Files.writeString(directory.resolve(LEFT_OUT), leftOut(export));
      Path environment = directory.resolve(ENVIRONMENT);
      Files.deleteIfExists(environment);
      if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            environment,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(environment, export.environment(target.url().toString(), tokens));
    } catch (IOException refused) {
      throw new UsageException("cannot write to " + directory + " (" + refused + ")");
    }
  }

  private String leftOut(PostmanExport export) {
    return commandContext
        .redactor()
        .mask(
            export.left().entrySet().stream()
                .map(
                    e ->
                        "%s:%s  %s  %s%n"
                            .formatted(
                                e.getKey().scenario().uri(),
                                e.getKey().scenario().line(),
                                e.getKey().scenario().title(),
                                e.getValue()))
                .sorted()
                .collect(Collectors.joining()));
  }

  private void say(PostmanExport export, Path directory, String accounts, int made) {
    int all = export.size() + export.left().size();
    commandContext.say("written   " + directory.resolve(COLLECTION));
    commandContext.say("          " + directory.resolve(ENVIRONMENT) + " (with tokens; mode 600)");
    commandContext.say("scenarios " + export.size() + " of " + all);
    Map<String, Long> reasons =
        export.left().values().stream()
            .map(why -> why.startsWith("sent again") ? "answered otherwise when sent again" : why)
            .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    reasons.forEach((why, count) -> commandContext.say("left out  " + count + ": " + why));
    commandContext.say(
        "accounts  %s made for it stay until: kimai-contract sweep --run-id %s"
            .formatted(Formats.of(made, "account"), accounts));
    commandContext.say(
        "run it    newman run %s -e %s"
            .formatted(directory.resolve(COLLECTION), directory.resolve(ENVIRONMENT)));
  }
}
