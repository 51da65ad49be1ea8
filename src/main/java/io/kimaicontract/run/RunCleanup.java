package io.kimaicontract.run;

import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.steps.ScenarioEnvironment;
import io.kimaicontract.sweep.Remains;
import io.kimaicontract.users.CleanupResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Undoes what a run made: at its end, and when the process is interrupted. */
final class RunCleanup implements AutoCloseable {
  /** How long scenarios in flight have to undo what they made. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** How long the process then waits for the reports of what was seen. */
  private static final long REPORTS_SECONDS = 60;

  private static final long WATCH_MILLIS = 1000;

  private final ScenarioEnvironment scenarioEnvironment;
  private final WorkerContexts workerContexts;
  private final Function<List<CleanupResult>, Remains> check;
  private final Thread hook = new Thread(this::interrupted, "kimai-contract-cleanup");
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile boolean interrupted;
  private volatile boolean threadInterrupted;
  private Remains remains = Remains.none();
  private boolean done;

  /**
   * A clean-up that is due.
   *
   * @param check looks at last what remains
   */
  RunCleanup(
      ScenarioEnvironment scenarioEnvironment,
      WorkerContexts workerContexts,
      Function<List<CleanupResult>, Remains> check) {
    this.scenarioEnvironment = scenarioEnvironment;
    this.workerContexts = workerContexts;
    this.check = check;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  Remains remains() {
    return remains;
  }

  boolean isInterrupted() {
    return interrupted;
  }

  /** Lets no scenario go on, because the thread of the run was interrupted. */
  void interrupt() {
    interrupted = true;
    threadInterrupted = true;
    scenarioEnvironment.scenarioScheduler().land(Duration.ZERO);
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
    scenarioEnvironment.health().cleanUp();
    Timer watch = watch();
    try {
      remains = keeps() ? unremoved() : check.apply(undone());
    } finally {
      watch.cancel();
    }
  }

  private boolean keeps() {
    return !scenarioEnvironment.kept().sentences().isEmpty();
  }

  /** What failed scenarios made needs the people and shared records of the run: all of it stays. */
  private Remains unremoved() {
    scenarioEnvironment.scenarioScheduler().land(PATIENCE).forEach(UndoStack::unwind);
    return Remains.none();
  }

  private List<CleanupResult> undone() {
    List<CleanupResult> all = new ArrayList<>();
    for (UndoStack open : scenarioEnvironment.scenarioScheduler().land(PATIENCE)) {
      all.addAll(open.unwind());
    }
    all.addAll(workerContexts.cleanUp());
    all.addAll(0, scenarioEnvironment.cleanup());
    return all;
  }

  /** Ends exchanges that keep the clean-up from any progress. */
  private Timer watch() {
    Timer watch = new Timer("kimai-contract-cleanup-watch", true);
    watch.schedule(
        new TimerTask() {
          @Override
          public void run() {
            scenarioEnvironment.health().cutSilence();
          }
        },
        WATCH_MILLIS,
        WATCH_MILLIS);
    return watch;
  }

  private void interrupted() {
    interrupted = true;
    System.err.println("interrupted: removing what the run created ...");
    undo();
    remains.leftovers().forEach(l -> System.err.println("left behind: " + l));
    remains.disabledUsers().forEach(u -> System.err.println("disabled: user '" + u + "'"));
    try {
      closed.await(REPORTS_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
