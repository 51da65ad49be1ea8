package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.Plugin;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestStepFinished;
import io.kimaicontract.http.Request;
import io.kimaicontract.http.Transport;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.ExchangeLog;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the suite itself throws ends no run without its reports, and makes no scenario vanish. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SuiteErrorsTest {
  private static final RunListener NOBODY = new RunListener() {};

  @TempDir Path directory;

  @Test
  void aStepThatThrows() throws IOException {
    List<Throwable> thrown =
        List.of(
            new OutOfMemoryError("as a test"),
            new StackOverflowError("as a test"),
            new NoClassDefFoundError("as a test"),
            new InternalError("as a test"),
            new Error("as a test"),
            new IOException("as a test"),
            new IllegalStateException("as a test"));
    List<Envelope> messages = new CopyOnWriteArrayList<>();
    // All of them alone on the target, so that one that is not ended stops all that follow.
    write(
        IntStream.range(0, thrown.size())
            .mapToObj(i -> scenario(i, "@serial", "John calls GET /api/users/me?thrown=" + i))
            .toArray(String[]::new));
    RunReport report =
        run(
            request ->
                request.query().stream()
                    .filter(q -> q.name().equals("thrown"))
                    .findFirst()
                    .map(q -> thrown.get(Integer.parseInt(q.value()))),
            List.of(listeningTo(messages)));

    assertThat(report.run().scenarios(), hasSize(thrown.size()));
    for (int i = 0; i < thrown.size(); i++) {
      ScenarioResult result = result(report, i);
      String name = thrown.get(i).getClass().getSimpleName();
      assertThat(name, result.outcome(), is(Outcome.SUITE_ERROR));
      assertThat(result.reason(), containsString(name + ": as a test"));
      assertThat(result.step(), is("When John calls GET /api/users/me?thrown=" + i));
    }
    assertThat(report.run().exitCodes(), contains(ExitCode.SUITE_FAILED, ExitCode.NOTHING_CHECKED));
    assertThat(report.run().failures(), empty());
    assertThat("Cucumber's own pages show", ends(messages), is((long) thrown.size()));
    assertThat("failed steps there", failedSteps(messages), is((long) thrown.size()));
  }

  private static long ends(List<Envelope> messages) {
    return messages.stream().filter(m -> m.getTestCaseFinished().isPresent()).count();
  }

  private static long failedSteps(List<Envelope> messages) {
    return messages.stream()
        .flatMap(m -> m.getTestStepFinished().stream())
        .filter(step -> step.getTestStepResult().getStatus() == TestStepResultStatus.FAILED)
        .count();
  }

  private static Plugin listeningTo(List<Envelope> messages) {
    return (ConcurrentEventListener)
        events -> events.registerHandlerFor(Envelope.class, messages::add);
  }

  /** Cucumber runs no hooks then: what the scenario made must go all the same. */
  @Test
  void aScenarioThatRunsOutOfMemoryIsUndone() throws IOException {
    List<String> deleted = new CopyOnWriteArrayList<>();
    write(
        scenario(1, "@writes @serial", "John calls GET /api/ping")
            .replace("When", "Given there is a tag\n      When"),
        scenario(2, "@reads @serial", "John calls GET /api/users/me"));
    RunReport report =
        run(
            request -> {
              if (request.method().equals("DELETE") && request.path().startsWith("/api/tags/")) {
                deleted.add(request.path());
              }
              return request.path().equals("/api/ping")
                  ? Optional.of(new OutOfMemoryError("as a test"))
                  : Optional.empty();
            },
            List.of());

    assertThat(result(report, 1).outcome(), is(Outcome.SUITE_ERROR));
    assertThat(result(report, 1).calls(), not(empty()));
    assertThat(result(report, 2).outcome(), is(Outcome.CONFORMANT));
    assertThat(deleted, hasSize(1));
    assertThat(report.run().exitCodes(), contains(ExitCode.SUITE_FAILED));
  }

  @Test
  void whatCannotBeUndoneForAnErrorIsLeftBehind() throws IOException {
    write(
        scenario(1, "@writes", "John calls GET /api/ping")
            .replace("When", "Given there is a tag\n      And there is a team\n      When"));
    List<String> deleted = new CopyOnWriteArrayList<>();
    RunReport report =
        run(
            request -> {
              if (request.method().equals("DELETE")) {
                deleted.add(request.path().replaceAll("\\d+", ""));
              }
              return request.method().equals("DELETE") && request.path().contains("/teams/")
                  ? Optional.of(new OutOfMemoryError("as a test"))
                  : Optional.empty();
            },
            List.of());

    assertThat(result(report, 1).outcome(), is(Outcome.CONFORMANT));
    assertThat(
        report.run().leftovers(),
        contains(
            matchesPattern("the team \\d+, kc-.*: could not be removed: java.lang.OutOfMemory.*")));
    assertThat("the tag goes all the same", deleted, hasItem("/api/tags/"));
    assertThat(report.exitCode(), is(ExitCode.NOT_CLEANED_UP));
  }

  @Test
  void aHookThatThrowsBeforeAScenario() throws IOException {
    write(
        scenario(1, "@needs-overlapping", "John calls GET /api/ping"),
        scenario(2, "@reads", "John calls GET /api/users/me"));
    RunReport report =
        run(
            request ->
                request.path().equals("/api/config/timesheet")
                    ? Optional.of(new OutOfMemoryError("as a test"))
                    : Optional.empty(),
            List.of());

    assertThat(result(report, 1).outcome(), is(Outcome.SUITE_ERROR));
    assertThat(result(report, 2).outcome(), is(Outcome.CONFORMANT));
    assertThat(report.run().exitCodes(), contains(ExitCode.SUITE_FAILED));
  }

  @Test
  void aPluginThatThrows() throws IOException {
    write(scenario(1, "@reads", "John calls GET /api/users/me"));
    List<Plugin> plugins =
        List.of(
            failingOn(TestCaseStarted.class),
            failingOn(TestStepFinished.class),
            failingOn(TestCaseFinished.class),
            failingOn(TestRunFinished.class));
    RunReport report = run(request -> Optional.empty(), plugins);

    assertThat(result(report, 1).outcome(), is(Outcome.CONFORMANT));
    assertThat(report.run().exitCodes(), contains(ExitCode.SUITE_FAILED));
    String failed = "SuiteErrorsTest failed on ";
    String error = ": java.lang.OutOfMemoryError: as a test (at io.kimaicontract.run.SuiteErrors";
    assertThat(
        report.run().failures(),
        contains(
            startsWith(failed + "TestCaseStarted" + error),
            allOf(startsWith(failed + "TestStepFinished" + error), endsWith(" (3 times)")),
            startsWith(failed + "TestCaseFinished" + error),
            startsWith(failed + "TestRunFinished" + error)));
  }

  @Test
  void aListenerThatThrows() throws IOException {
    List<RunReport> seen = new ArrayList<>();
    RunListener throwing =
        new RunListener() {
          @Override
          public void started(String target, int scenarios) {
            throw new OutOfMemoryError("at the start");
          }

          @Override
          public void finished(ScenarioResult result) {
            throw new IllegalStateException("at a result");
          }

          @Override
          public void done(RunReport report) {
            seen.add(report);
          }
        };
    write(
        scenario(1, "@reads", "John calls GET /api/users/me"),
        scenario(2, "@reads", "John calls GET /api/ping"));
    RunReport report = run(RunListeners.of(throwing));

    assertThat(seen, contains(report));
    assertThat(report.run().count(Outcome.CONFORMANT), is(2L));
    assertThat(report.run().exitCodes(), contains(ExitCode.SUITE_FAILED));
    assertThat(
        report.run().failures(),
        contains(
            startsWith("a report failed at the start: java.lang.OutOfMemoryError: at the start"),
            allOf(
                startsWith("a report failed on a result: java.lang.IllegalStateException: at a"),
                endsWith(" (2 times)"))));
  }

  @Test
  void anObserverOfExchangesThatThrows() throws IOException {
    write(scenario(1, "@reads", "John calls GET /api/users/me"));
    RunReport report =
        run(
            new RunListeners(
                NOBODY,
                exchange -> {
                  throw new OutOfMemoryError("as a test");
                },
                plan -> {},
                List.of(),
                ExchangeLog.NONE));

    assertThat(result(report, 1).outcome(), is(Outcome.SUITE_ERROR));
    assertThat(report.exitCode(), is(ExitCode.SUITE_FAILED));
  }

  private void write(String... scenarios) throws IOException {
    Files.writeString(
        directory.resolve("own.feature"), "Feature: F\n  Rule: R\n" + String.join("", scenarios));
  }

  private static String scenario(int number, String tags, String step) {
    return "    %s%n    Scenario: [XX-0%s] S%s%n      When %s%n"
        .formatted(tags, number, number, step);
  }

  private static Plugin failingOn(Class<?> event) {
    return (ConcurrentEventListener)
        events ->
            events.registerHandlerFor(
                event,
                e -> {
                  throw new OutOfMemoryError("as a test");
                });
  }

  private static ScenarioResult result(RunReport report, int number) {
    return report.run().scenarios().stream()
        .filter(r -> r.scenario().id().equals("XX-0" + number))
        .findFirst()
        .orElseThrow();
  }

  /** A run in which sending some requests throws. */
  private RunReport run(Function<Request, Optional<Throwable>> thrown, List<Plugin> plugins) {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      TargetConnection targetConnection = ReferenceRun.connection(reference);
      Transport failing =
          request -> {
            thrown.apply(request).ifPresent(SuiteErrorsTest::<RuntimeException>sneak);
            return targetConnection.transport().send(request);
          };
      return run(
          targetConnection,
          failing,
          new RunListeners(NOBODY, e -> {}, p -> {}, plugins, ExchangeLog.NONE));
    }
  }

  private RunReport run(RunListeners runListeners) {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      TargetConnection targetConnection = ReferenceRun.connection(reference);
      return run(targetConnection, targetConnection.transport(), runListeners);
    }
  }

  private RunReport run(
      TargetConnection targetConnection, Transport transport, RunListeners runListeners) {
    Selection own =
        new Selection(List.of(directory.toString()), Optional.empty(), Optional.empty());
    TargetConnection there =
        ReferenceRun.connection(
            targetConnection, transport, targetConnection.target().credentials(), true);
    return new ContractRun(there, ReferenceRun.runPlan(own, Ledger.empty(), 2)).run(runListeners);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
