package io.kimaicontract.run;

import io.kimaicontract.access.Cast;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.steps.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Undoes what a run made: at its end, and when the process is interrupted. */
final class Cleanup implements AutoCloseable {
  /** How long scenarios in flight have to undo what they made. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** How long the process then waits for the reports of what was seen. */
  private static final long REPORTS_SECONDS = 60;

  private final Suite suite;
  private final Company company;
  private final Cast first;
  private final Thread hook = new Thread(this::interrupted, "kimai-contract-cleanup");
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean interrupted;
  private volatile boolean threadInterrupted;
  private List<String> leftovers = List.of();
  private boolean done;

  Cleanup(Suite suite, Company company, Cast first) {
    this.suite = suite;
    this.company = company;
    this.first = first;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  List<String> leftovers() {
    return leftovers;
  }

  boolean isInterrupted() {
    return interrupted;
  }

  /** Lets no scenario go on, because the thread of the run was interrupted. */
  void interrupt() {
    interrupted = true;
    threadInterrupted = true;
    suite.flights().land(Duration.ZERO);
  }

  /** Ends the run: undoes what is not undone yet, and lets an interrupted process end. */
  @Override
  public void close() {
    try {
      undo();
    } finally {
      closed.countDown();
      forget();
      if (threadInterrupted) { // not before: an interrupted thread cannot write reports
        Thread.currentThread().interrupt();
      }
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs already, and waits for nothing but this.
    }
  }

  synchronized void undo() {
    if (done) {
      return;
    }
    done = true;
    List<String> all = new ArrayList<>();
    for (UndoStack open : suite.flights().land(PATIENCE)) {
      all.addAll(open.unwind());
    }
    all.addAll(company.dismiss());
    all.addAll(first.dismiss());
    all.addAll(0, suite.leftovers());
    leftovers = all.stream().distinct().toList();
  }

  private void interrupted() {
    interrupted = true;
    System.err.println("interrupted: removing what the run created ...");
    undo();
    leftovers.forEach(l -> System.err.println("left behind: " + l));
    try {
      closed.await(REPORTS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
