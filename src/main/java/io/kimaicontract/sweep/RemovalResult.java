package io.kimaicontract.sweep;

/**
 * What became of a leftover.
 *
 * @param leftover the leftover
 * @param removalStatus what became of it
 * @param reason why it is still there; empty where it is not
 */
public record RemovalResult(Leftover leftover, RemovalStatus removalStatus, String reason) {
  /** What is to be said of one that is still there. */
  public String sentence() {
    return "the %s %s, %s: %s"
        .formatted(leftover.resourceType().noun(), leftover.id(), leftover.title(), reason);
  }

  /** The ways that a sweep can end for a thing. */
  public enum RemovalStatus {
    /** It is gone. */
    REMOVED,
    /** It is a user, of whom more than this takes a login. */
    DISABLED,
    /** It is still there. */
    LEFT
  }
}
