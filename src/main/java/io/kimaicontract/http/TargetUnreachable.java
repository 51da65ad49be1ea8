package io.kimaicontract.http;

/** No answer came from the target: the connection failed, or time ran out. */
public class TargetUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TargetUnreachable(String message, Throwable cause) {
    super(message, cause);
  }

  /** The same without a cause that could tell more. */
  public TargetUnreachable(String message) {
    super(message);
  }

  /** Whether the target may have received the request. */
  public boolean mayHaveArrived() {
    return true;
  }
}
