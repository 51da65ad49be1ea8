package io.kimaicontract.contract.compat;

import io.kimaicontract.contract.compat.Difference.Change;
import io.kimaicontract.contract.compat.Difference.Kind;

/** A difference as it is met in one operation; {@link Difference} says what the components are. */
record Finding(
    Kind kind,
    Change change,
    Impact impact,
    String subject,
    String place,
    String before,
    String after) {

  static Finding gone(Kind kind, Impact impact, String subject, String place) {
    return new Finding(kind, Change.GONE, impact, subject, place, "", "");
  }

  static Finding added(Kind kind, Impact impact, String subject, String place) {
    return new Finding(kind, Change.NEW, impact, subject, place, "", "");
  }

  static Finding other(
      Kind kind, Impact impact, String subject, String place, String before, String after) {
    Change change = before.isEmpty() ? Change.NEW : after.isEmpty() ? Change.GONE : Change.OTHER;
    return new Finding(kind, change, impact, subject, place, before, after);
  }
}
