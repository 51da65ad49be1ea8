package io.kimaicontract.target;

/** An option, file or value given by the user that cannot be used; exit code 2. */
public final class UsageException extends RuntimeException {
  /** One sentence that names the input and says what would be right. */
  public UsageException(String message) {
    super(message);
  }
}
