package io.kimaicontract.web;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a target may or may not be able to give: it is present, or absent for a reason.
 *
 * @param <T> what is offered
 */
public sealed interface Availability<T> {
  /** It is there. */
  record Present<T>(T given) implements Availability<T> {}

  /**
   * It is not there.
   *
   * @param what what is absent, such as {@code no teamlead}; empty where the cause says it
   * @param cause why, in one sentence that names the remedy
   */
  record Absent<T>(String what, String cause) implements Availability<T> {}

  /** It is there. */
  static <T> Availability<T> present(T value) {
    return new Present<>(value);
  }

  /** It is not there, for a reason. */
  static <T> Availability<T> absent(String reason) {
    return absent("", reason);
  }

  /** That is not there, for a cause. */
  static <T> Availability<T> absent(String what, String cause) {
    return new Absent<>(what, cause);
  }

  /** The same, turned into something else where it is present. */
  default <R> Availability<R> map(Function<T, R> turn) {
    return flatMap(value -> present(turn.apply(value)));
  }

  /** What is offered by means of this, where it is present. */
  default <R> Availability<R> flatMap(Function<T, Availability<R>> next) {
    return value().map(next).orElseGet(() -> absent(what(), cause()));
  }

  /** The value, or nothing. */
  default Optional<T> value() {
    return this instanceof Present<T> p ? Optional.of(p.given()) : Optional.empty();
  }

  /** What is absent, and why; empty where it is present. */
  default String reason() {
    return what().isEmpty() ? cause() : what() + ": " + cause();
  }

  /** What is absent; empty where it is present, or the cause says it. */
  default String what() {
    return "";
  }

  /** Why it is absent; empty where it is present. */
  default String cause() {
    return "";
  }

  /** The value, or what the reason becomes, thrown. */
  default T orElseThrow(Function<String, ? extends RuntimeException> thrown) {
    return value().orElseThrow(() -> thrown.apply(reason()));
  }
}
