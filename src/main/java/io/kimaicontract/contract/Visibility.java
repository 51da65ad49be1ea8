package io.kimaicontract.contract;

/**
 * The answer to the question if a reader may see a property.
 *
 * @param may yes, no, or unknown
 * @param because the reason, such as {@code who lacks view_rate_own_timesheet}; empty when unknown
 */
record Visibility(May may, String because) {
  static final Visibility UNKNOWN = new Visibility(May.UNKNOWN, "");

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
