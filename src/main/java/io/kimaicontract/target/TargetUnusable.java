package io.kimaicontract.target;

/** The target cannot be tested: unreachable, not Kimai, or the credentials do not work; exit 3. */
public final class TargetUnusable extends RuntimeException {
  /** One sentence that names the input and says what would help. */
  public TargetUnusable(String message) {
    super(message);
  }
}
