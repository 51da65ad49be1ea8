package io.kimaicontract.contract;

/**
 * Whether a reader may see a property.
 *
 * @param may whether the reader may, or may not, or that cannot be known
 * @param because why, such as {@code who lacks view_rate_own_timesheet}; empty when not known
 */
record Visibility(May may, String because) {
  static final Visibility UNKNOWN = new Visibility(May.UNKNOWN, "");

  /** Whether somebody may do something. */
  enum May {
    YES,
    NO,
    UNKNOWN
  }

  static Visibility yes(String permission) {
    return new Visibility(May.YES, "who has " + permission);
  }

  static Visibility no(String because) {
    return new Visibility(May.NO, because);
  }
}
