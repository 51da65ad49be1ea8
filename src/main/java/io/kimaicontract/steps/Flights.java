package io.kimaicontract.steps;

import io.kimaicontract.fixture.UndoStack;
import io.kimaicontract.http.Exchange;
import io.kimaicontract.verdict.NotChecked;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** The scenarios in flight, by what each has not undone yet; an interrupted run lets them land. */
public final class Flights {
  private final Set<UndoStack> open = new HashSet<>();
  private final ReadWriteLock requests = new ReentrantReadWriteLock(true);
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

  /** Sends a request beside those of other scenarios. */
  Exchange beside(Supplier<Exchange> request) {
    return locked(requests.readLock(), request);
  }

  /** Sends a request while no other scenario sends one. */
  Exchange alone(Supplier<Exchange> request) {
    return locked(requests.writeLock(), request);
  }

  private static Exchange locked(Lock lock, Supplier<Exchange> request) {
    lock.lock();
    try {
      return request.get();
    } finally {
      lock.unlock();
    }
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
