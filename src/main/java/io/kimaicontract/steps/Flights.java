package io.kimaicontract.steps;

import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.verdict.NotChecked;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The scenarios in flight, by what each has not undone yet; an interrupted run lets them land. */
public final class Flights {
  private final Set<UndoStack> open = new HashSet<>();
  private boolean alone;
  private boolean landing;

  /**
   * A scenario begins, as soon as none is in the air that must be alone there, or, when it must be
   * so itself, none at all.
   *
   * @throws NotChecked when the run was interrupted
   */
  synchronized void begin(UndoStack undos, boolean wantsToBeAlone) {
    while (!landing && (alone || (wantsToBeAlone && !open.isEmpty()))) {
      try {
        wait();
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
        throw new NotChecked("the run was interrupted");
      }
    }
    goOn();
    open.add(undos);
    alone = wantsToBeAlone;
  }

  /** Whether more than one scenario is in the air. */
  synchronized boolean crowded() {
    return open.size() > 1;
  }

  /** A scenario has undone what it made. */
  synchronized void end(UndoStack undos) {
    if (open.remove(undos)) {
      alone = false;
    }
    notifyAll();
  }

  /**
   * Lets a scenario go on.
   *
   * @throws NotChecked when the run was interrupted
   */
  synchronized void goOn() {
    if (landing) {
      throw new NotChecked("the run was interrupted");
    }
  }

  /** Lets no scenario go on, waits until each has undone its own, and returns what is left. */
  public synchronized List<UndoStack> land(Duration patience) {
    landing = true;
    notifyAll();
    long end = System.nanoTime() + patience.toNanos();
    while (!open.isEmpty() && System.nanoTime() < end) {
      try {
        wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return List.copyOf(open);
  }
}
