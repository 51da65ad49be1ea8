package io.kimaicontract.run;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks once, when first needed, and remembers the answer; several threads may ask.
 *
 * @param <T> what is asked for
 */
final class Memoized<T> implements Supplier<T> {
  private final Supplier<T> source;
  private @Nullable T value;

  Memoized(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
