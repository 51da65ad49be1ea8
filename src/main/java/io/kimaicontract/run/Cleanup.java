package io.kimaicontract.run;

import io.kimaicontract.access.Cast;
import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.steps.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Undoes what a run made: at its end, and when the process is interrupted. */
final class Cleanup implements AutoCloseable {
  /** How long scenarios in flight have to undo what they made. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Suite suite;
  private final Company company;
  private final Cast first;
  private final Thread hook = new Thread(this::interrupted, "kimai-contract-cleanup");
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
    System.err.println("interrupted: removing what the run created …");
    undo();
    leftovers.forEach(l -> System.err.println("left behind: " + l));
  }
}
