package io.kimaicontract.access;

/**
 * Something that the credentials give, or the reason why they do not.
 *
 * @param <T> what it is
 */
public sealed interface Presence<T> {
  /** It is there. */
  record Present<T>(T value) implements Presence<T> {}

  /** It is not there; the reason is a sentence that names the remedy. */
  record Absent<T>(String reason) implements Presence<T> {}
}
