package io.kimaicontract.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.kimaicontract.http.Exchange;
import io.kimaicontract.http.Request;
import io.kimaicontract.reference.ReferenceKimai;
import io.kimaicontract.reference.ReferenceOptions;
import io.kimaicontract.run.cucumber.Selection;
import io.kimaicontract.verdict.Ledger;
import io.kimaicontract.verdict.result.ExitCode;
import io.kimaicontract.verdict.result.RunListener;
import io.kimaicontract.verdict.result.RunReport;
import io.kimaicontract.verdict.result.ScenarioResult;
import io.kimaicontract.verdict.result.ScenarioResult.Outcome;
import io.kimaicontract.web.TargetConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run whose thread is interrupted ends soon, cleans up, and reports what it saw. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class InterruptionTest {
  private final CountDownLatch inTheOne = new CountDownLatch(1);
  private final CountDownLatch otherEnded = new CountDownLatch(1);

  private volatile boolean interruptedAfterwards;

  @TempDir Path directory;

  @Test
  void reportsWhatWasSeen() throws Exception {
    writeTwoScenariosThatRunAlone();
    CompletableFuture<RunReport> report = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              RunReport done = run();
              interruptedAfterwards = Thread.interrupted();
              report.complete(done);
            });
    thread.start();
    inTheOne.await();
    thread.interrupt();
    otherEnded.await();
    thread.join();

    List<ScenarioResult> results = report.get().run().scenarios();
    assertThat(results.size(), is(2));
    assertThat(
        results.stream().map(ScenarioResult::outcome).toList(),
        containsInAnyOrder(Outcome.NOT_CHECKED, Outcome.CONFORMANT));
    assertThat(
        results.stream()
            .filter(r -> r.outcome() == Outcome.NOT_CHECKED)
            .map(ScenarioResult::reason)
            .toList(),
        contains("the run was interrupted"));
    assertThat(report.get().run().ran(), is(1L));
    assertThat(report.get().run().exitCodes(), contains(ExitCode.INTERRUPTED));
    assertThat(report.get().run().leftovers(), empty());
    assertThat(Files.exists(directory.resolve("report")), is(true));
    assertThat(interruptedAfterwards, is(true));
  }

  private RunReport run() {
    try (ReferenceKimai reference = ReferenceKimai.start(ReferenceOptions.documented())) {
      TargetConnection targetConnection = ReferenceRun.connection(reference);
      TargetConnection there =
          ReferenceRun.connection(
              targetConnection,
              request -> sent(targetConnection, request),
              targetConnection.target().credentials(),
              true);
      Selection own =
          new Selection(List.of(directory.toString()), Optional.empty(), Optional.empty());
      return new ContractRun(there, ReferenceRun.runPlan(own, Ledger.empty(), 2))
          .run(
              RunListeners.of(
                  new RunListener() {
                    @Override
                    public void finished(ScenarioResult result) {
                      otherEnded.countDown();
                    }

                    @Override
                    public void done(RunReport report) {
                      write("report");
                    }
                  }));
    }
  }

  /** The scenario that begins first is in a call until the other, which waits for it, has ended. */
  private Exchange sent(TargetConnection targetConnection, Request request) {
    Exchange exchange = targetConnection.transport().send(request);
    if (request.path().equals("/api/ping")) {
      inTheOne.countDown();
      try {
        otherEnded.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
    }
    return exchange;
  }

  private void write(String name) {
    try {
      Files.writeString(directory.resolve(name), "text");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void writeTwoScenariosThatRunAlone() throws IOException {
    Files.writeString(
        directory.resolve("own.feature"),
        """
        Feature: F
          Rule: R
            @writes @serial
            Scenario: [XX-01] First
              Given there is a tag
              When John calls GET /api/ping

            @writes @serial
            Scenario: [XX-02] Second
              When John calls GET /api/ping
        """);
  }
}
