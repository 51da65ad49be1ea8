package io.kimaicontract.web;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that a target may be unable to provide: it is present, or absent for a reason.
 *
 * @param <T> the type of the value
 */
public sealed interface Availability<T> {
  /** It is there. */
  record Present<T>(T given) implements Availability<T> {}

  /**
   * The value is absent.
   *
   * @param what the absent thing, such as {@code no teamlead}; empty if the cause names it
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

  /** An absent value with its cause. */
  static <T> Availability<T> absent(String what, String cause) {
    return new Absent<>(what, cause);
  }

  /** The same with the value converted, if it is present. */
  default <R> Availability<R> map(Function<T, R> turn) {
    return flatMap(value -> present(turn.apply(value)));
  }

  /** The availability that follows from the value, if it is present. */
  default <R> Availability<R> flatMap(Function<T, Availability<R>> next) {
    return value().map(next).orElseGet(() -> absent(what(), cause()));
  }

  /** The value, or nothing. */
  default Optional<T> value() {
    return this instanceof Present<T> p ? Optional.of(p.given()) : Optional.empty();
  }

  /** The absent thing and the cause; empty if the value is present. */
  default String reason() {
    return what().isEmpty() ? cause() : what() + ": " + cause();
  }

  /** The absent thing; empty if the value is present or the cause names it. */
  default String what() {
    return "";
  }

  /** Why it is absent; empty where it is present. */
  default String cause() {
    return "";
  }

  /** The value, or else the exception made from the reason is thrown. */
  default T orElseThrow(Function<String, ? extends RuntimeException> thrown) {
    return value().orElseThrow(() -> thrown.apply(reason()));
  }
}
