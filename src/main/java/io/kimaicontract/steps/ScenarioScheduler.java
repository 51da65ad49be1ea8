package io.kimaicontract.steps;

import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.verdict.ScenarioSkipped;
import io.kimaicontract.verdict.result.SkipReason;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** The running scenarios with what each has still to undo; an interrupted run waits for them. */
public final class ScenarioScheduler {
  private final Set<UndoStack> open = new HashSet<>();
  private final ReadWriteLock requests = new ReentrantReadWriteLock(true);
  private boolean alone;
  private boolean landing;
  private @Nullable SkipReason stopped;

  /**
   * Blocks while an exclusive scenario runs; an exclusive one waits for all others.
   *
   * @throws ScenarioSkipped when the run was interrupted, or stopped
   */
  synchronized void begin(UndoStack undos, boolean wantsToBeAlone) {
    while (!landing && (alone || (wantsToBeAlone && !open.isEmpty()))) {
      try {
        wait();
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
        throw new ScenarioSkipped(SkipReason.INTERRUPTED);
      }
    }
    goOn();
    if (stopped != null) {
      throw new ScenarioSkipped(stopped.sentence());
    }
    open.add(undos);
    alone = wantsToBeAlone;
  }

  /** Held by a request while other scenarios may send theirs. */
  Lock shared() {
    return requests.readLock();
  }

  /** Held by a request while no other scenario may send one. */
  Lock exclusive() {
    return requests.writeLock();
  }

  /** Whether more than one scenario is running. */
  synchronized boolean crowded() {
    return open.size() > 1;
  }

  /** Removes a scenario that has undone what it created. */
  synchronized void end(UndoStack undos) {
    if (open.remove(undos)) {
      alone = false;
    }
    notifyAll();
  }

  /**
   * Checks that a scenario may continue.
   *
   * @throws ScenarioSkipped when the run was interrupted
   */
  synchronized void goOn() {
    if (landing) {
      throw new ScenarioSkipped(SkipReason.INTERRUPTED);
    }
  }

  /** Lets no scenario begin any more, for the reason; those that have begun still end. */
  public synchronized void stop(SkipReason reason) {
    stopped = reason;
  }

  /**
   * Stops every scenario, waits until each has undone what it created, and returns what is left.
   */
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
