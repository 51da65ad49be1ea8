package io.kimaicontract.run;

import io.kimaicontract.access.Cast;
import io.kimaicontract.access.CleanupResult;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.steps.Suite;
import io.kimaicontract.sweep.Remains;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Undoes what a run made: at its end, and when the process is interrupted. */
final class Cleanup implements AutoCloseable {
  /** How long scenarios in flight have to undo what they made. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Suite suite;
  private final Company company;
  private final Cast first;
  private final Function<List<CleanupResult>, Remains> check;
  private final Thread hook = new Thread(this::interrupted, "kimai-contract-cleanup");
  private Remains remains = Remains.none();
  private boolean done;

  /**
   * A clean-up that is due.
   *
   * @param check looks at last what remains
   */
  Cleanup(Suite suite, Company company, Cast first, Function<List<CleanupResult>, Remains> check) {
    this.suite = suite;
    this.company = company;
    this.first = first;
    this.check = check;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  Remains remains() {
    return remains;
  }

  @Override
  public void close() {
    undo();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs already, and waits for nothing but this.
    }
  }

  private synchronized void undo() {
    if (done) {
      return;
    }
    done = true;
    List<CleanupResult> all = new ArrayList<>();
    for (UndoStack open : suite.flights().land(PATIENCE)) {
      all.addAll(open.unwind());
    }
    all.addAll(company.dismiss());
    all.addAll(first.dismiss());
    all.addAll(0, suite.cleanup());
    remains = check.apply(all);
  }

  private void interrupted() {
    System.err.println("interrupted: removing what the run created …");
    undo();
    remains.leftovers().forEach(l -> System.err.println("left behind: " + l));
    remains.disabledUsers().forEach(u -> System.err.println("disabled: user '" + u + "'"));
  }
}
