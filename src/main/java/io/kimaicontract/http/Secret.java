package io.kimaicontract.http;

/**
 * A token, password or cookie that must appear in no output; its text form is masked.
 *
 * @param reveal the value itself, for the wire only
 */
public record Secret(String reveal) {
  /** What is shown in place of a secret. */
  public static final String MASK = "***";

  @Override
  public String toString() {
    return MASK;
  }
}
