package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.compat.Difference.Change;

/** Rates differences by their direction. */
final class Rating {
  private Rating() {}

  /** The server accepts, or answers, less than before: a client must send less, or gets less. */
  static Impact narrower(Direction direction) {
    return direction == Direction.REQUEST ? Impact.BREAKING : Impact.ADDITIVE;
  }

  /** The server accepts, or answers, more than before: a client may send more, or must cope. */
  static Impact wider(Direction direction) {
    return direction == Direction.REQUEST ? Impact.ADDITIVE : Impact.BREAKING;
  }

  /** A restriction of values that is new, gone or another one. */
  static Impact restriction(Change change, Direction direction) {
    return switch (change) {
      case NEW -> narrower(direction);
      case GONE -> wider(direction);
      case OTHER -> Impact.BREAKING;
    };
  }

  /** A default counts for what a client leaves out; in an answer it says nothing. */
  static Impact defaultValue(Change change, Direction direction) {
    if (direction == Direction.RESPONSE) {
      return Impact.COSMETIC;
    }
    return change == Change.NEW ? Impact.ADDITIVE : Impact.BREAKING;
  }

  /** Another type: every integer is a number, and nothing else is also something else. */
  static Impact type(String before, String after, Direction direction) {
    if (before.isEmpty() || after.isEmpty()) {
      return after.isEmpty() ? wider(direction) : narrower(direction);
    }
    boolean widened = before.equals("integer") && after.equals("number");
    boolean narrowed = before.equals("number") && after.equals("integer");
    return widened ? wider(direction) : narrowed ? narrower(direction) : Impact.BREAKING;
  }

  /** A property that is there for some readers only. */
  static Impact condition(Change change, Direction direction) {
    if (direction == Direction.REQUEST) {
      return Impact.COSMETIC;
    }
    return change == Change.GONE ? Impact.ADDITIVE : Impact.BREAKING;
  }
}
