package io.kimaicontract.http;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Spaces requests evenly, of all threads together, so that a shared server has no more of them in a
 * second than it is asked to bear.
 */
public final class RateLimit implements Transport {
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Transport inner;
  private final long spacing;
  private final LongSupplier ticker;
  private final LongConsumer pause;
  private long next;

  /** At most so many requests a second. */
  public RateLimit(Transport inner, int aSecond) {
    this(inner, aSecond, System::nanoTime, RateLimit::sleep);
  }

  /**
   * The same by another ticker.
   *
   * @param ticker the time in nanoseconds from anywhere
   * @param pause waits for so many nanoseconds
   */
  RateLimit(Transport inner, int aSecond, LongSupplier ticker, LongConsumer pause) {
    this.inner = inner;
    this.spacing = SECOND / aSecond;
    this.ticker = ticker;
    this.pause = pause;
    this.next = ticker.getAsLong();
  }

  @Override
  public Exchange send(Request request) {
    long wait = reserve();
    if (wait > 0) {
      pause.accept(wait);
    }
    return inner.send(request);
  }

  /** Takes the next free moment, and returns how far it is away. */
  private synchronized long reserve() {
    long now = ticker.getAsLong();
    long wait = Math.max(0, next - now);
    next = now + wait + spacing;
    return wait;
  }

  private static void sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
