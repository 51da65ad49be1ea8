package io.kimaicontract.http;

/** Sends a request to the target and waits for the answer. */
@FunctionalInterface
public interface Transport {
  /**
   * Sends the request.
   *
   * @throws TargetUnreachable when no answer came
   */
  Exchange send(Request request);

  /** Ends the exchanges that are under way over a network; each is told as unanswered. */
  default void cut() {}
}
