package io.kimaicontract.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kimaicontract.http.redaction.Redactor;
import io.kimaicontract.report.json.RunJson;
import io.kimaicontract.report.text.VerdictLine;
import io.kimaicontract.run.RunLauncher;
import io.kimaicontract.run.ScenarioTests;
import io.kimaicontract.verdict.result.Run;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * The command {@code run} as tests of the JUnit Platform, for an IDE or {@code mvn test
 * -Dtest=ContractSuite}: it takes the same {@code kimai.*} properties, environment variables and
 * environment files, writes the same reports, and shows each scenario as a test. Surefire does not
 * find it by itself: what it does on the reference, {@code ContractOnReferenceTest} does.
 */
class ContractSuite {
  @TestFactory
  Stream<DynamicNode> contract() {
    return of(CommandEnvironment.ofThisProcess(System.out, System.err));
  }

  /** The tests of a run with these settings. */
  static Stream<DynamicNode> of(CommandEnvironment here) {
    AtomicReference<@Nullable Path> reports = new AtomicReference<>();
    ByteArrayOutputStream complaint = new ByteArrayOutputStream();
    int code =
        new CommandLineTool(
                complainingTo(complaint, here),
                new CommandDependencies(
                    (options, out) -> {
                      reports.set(options.reports().directory());
                      return RunLauncher.run(options, out);
                    },
                    () -> {},
                    new WritePermission(WritePermission::console)),
                new Redactor())
            .execute("run");
    Path directory = reports.get();
    if (directory == null || !Files.exists(directory.resolve(RunJson.FILE))) {
      throw new AssertionFailedError(complaint.toString(UTF_8).strip());
    }
    Run run = RunJson.read(directory);
    return Stream.concat(
        ScenarioTests.of(run),
        Stream.of(
            dynamicTest("the whole run", () -> assertEquals(0, code, () -> VerdictLine.of(run)))));
  }

  private static CommandEnvironment complainingTo(
      ByteArrayOutputStream err, CommandEnvironment here) {
    return new CommandEnvironment(
        here.out(),
        new PrintStream(err, true, UTF_8),
        here.properties(),
        here.environment(),
        here.directory(),
        here.home());
  }
}
