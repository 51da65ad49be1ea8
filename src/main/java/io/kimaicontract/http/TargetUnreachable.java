package io.kimaicontract.http;

/** No answer came from the target: the connection failed, or time ran out. */
public final class TargetUnreachable extends RuntimeException {
  public TargetUnreachable(String message, Throwable cause) {
    super(message, cause);
  }
}
