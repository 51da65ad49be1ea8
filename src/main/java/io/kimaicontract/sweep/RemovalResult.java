package io.kimaicontract.sweep;

/**
 * The result of removing a leftover.
 *
 * @param leftover the leftover
 * @param removalStatus the result
 * @param reason why it is still there; empty if it is gone
 */
public record RemovalResult(Leftover leftover, RemovalStatus removalStatus, String reason) {
  /** The sentence about one that is still there. */
  public String sentence() {
    return "the %s %s, %s: %s"
        .formatted(leftover.resourceType().noun(), leftover.id(), leftover.title(), reason);
  }

  /** The results of a removal. */
  public enum RemovalStatus {
    REMOVED,
    /** The user is disabled; to delete it takes a login. */
    DISABLED,
    LEFT
  }
}
