package io.kimaicontract.reference;

/** A submitted value that its field cannot take. */
final class Unreadable extends Exception {

  static final String INVALID = "This value is not valid.";
  static final String CHOICE = "The selected choice is invalid.";

  Unreadable(String message) {
    super(message);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
