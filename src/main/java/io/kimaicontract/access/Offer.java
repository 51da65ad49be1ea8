package io.kimaicontract.access;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a target may or may not be able to give: it is present, or absent for a reason.
 *
 * @param <T> what is offered
 */
public sealed interface Offer<T> {
  /** It is there. */
  record Present<T>(T given) implements Offer<T> {}

  /** It is not there; the reason is one sentence that names the remedy. */
  record Absent<T>(String reason) implements Offer<T> {}

  /** It is there. */
  static <T> Offer<T> present(T value) {
    return new Present<>(value);
  }

  /** It is not there, for a reason. */
  static <T> Offer<T> absent(String reason) {
    return new Absent<>(reason);
  }

  /** The same, turned into something else where it is present. */
  default <R> Offer<R> map(Function<T, R> turn) {
    return flatMap(value -> present(turn.apply(value)));
  }

  /** What is offered by means of this, where it is present. */
  default <R> Offer<R> flatMap(Function<T, Offer<R>> next) {
    return this instanceof Present<T> p ? next.apply(p.given()) : absent(reason());
  }

  /** The value, or nothing. */
  default Optional<T> value() {
    return this instanceof Present<T> p ? Optional.of(p.given()) : Optional.empty();
  }

  /** Why it is absent; empty where it is present. */
  default String reason() {
    return this instanceof Absent<T> a ? a.reason() : "";
  }

  /** The value, or what the reason becomes, thrown. */
  default T orElseThrow(Function<String, ? extends RuntimeException> thrown) {
    return value().orElseThrow(() -> thrown.apply(reason()));
  }
}
