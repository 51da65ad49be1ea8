package io.kimaicontract.http.health;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits, and tells how much time has passed. */
public interface Pause {
  /** Waits so long, or shorter when the condition holds. */
  void wait(Duration time, BooleanSupplier enough);

  /** The nanoseconds since some moment. */
  long nanos();

  /** The real one. */
  static Pause real() {
    return new Pause() {
      private static final long SLICE = 100;

      @Override
      public void wait(Duration time, BooleanSupplier enough) {
        long end = nanos() + time.toNanos();
        try {
          while (!enough.getAsBoolean() && nanos() < end) {
            Thread.sleep(Math.min(SLICE, Math.max(1, (end - nanos()) / 1_000_000)));
          }
        } catch (InterruptedException hurried) {
          Thread.currentThread().interrupt();
        }
      }

      @Override
      public long nanos() {
        return System.nanoTime();
      }
    };
  }
}
