package io.kimaicontract.reference.core;

/** A submitted value that its field does not accept. */
public final class InvalidValue extends Exception {

  public static final String INVALID = "This value is not valid.";
  public static final String CHOICE = "The selected choice is invalid.";

  public InvalidValue(String message) {
    super(message);
  }

  public String text() {
    return String.valueOf(getMessage());
  }
}
