package io.kimaicontract.reference.release;

import org.jspecify.annotations.Nullable;

/** Differences of released Kimai versions from their documentation. */
public enum Quirk {
  /** Date-times carry {@code +0200} instead of the RFC 3339 form {@code +02:00} (rule D1). */
  OFFSET_WITHOUT_COLON("2.0", null),
  /**
   * The answer to creating a record for another user has the caller's offset; reading it gives the
   * owner's (rules D4, D5).
   */
  ANSWER_KEEPS_FORMER_OFFSET("2.0", null),
  /** Comments are read in UTC, not in the author's local time (rule D8). */
  COMMENT_TIMES_IN_UTC("2.57", null),
  /**
   * An empty, null or false {@code begin} of a timesheet fails inside the server (rules D17, H18).
   */
  NULL_BEGIN_500("2.0", null),
  /** A word for the {@code project} of a timesheet fails inside the server (rules TS7, H18). */
  WORD_FOR_PROJECT_500("2.0", "2.24"),
  /** An object for the {@code project} of a timesheet fails inside the server (rule H18). */
  OBJECT_FOR_PROJECT_500("2.0", null),
  /** An object for the {@code begin} of a new timesheet fails inside the server (rule H18). */
  OBJECT_FOR_BEGIN_500("2.0", "2.34"),
  /** An empty, null or false {@code rate} fails inside the server (rules RT2, H18). */
  NULL_RATE_500("2.0", null),
  /** A preference value of more than 255 characters fails inside the server (rules US13, H18). */
  LONG_PREFERENCE_500("2.40", null),
  /** A preference takes any time zone, and then most calls of its owner fail (rule US13). */
  ANY_TIMEZONE_PREFERENCE("2.40", null),
  /** PATCH of a project refuses the date form that the document declares (rule D22). */
  PROJECT_PATCH_NEEDS_TIME("2.0", null),
  /** Booleans that are left out of a POST of a customer, project or activity are true (rule B7). */
  UNSET_BOOLEAN_TRUE_ON_POST("2.63", null),
  /** Booleans that are left out of a PATCH keep their value (rule B10). */
  UNSET_ON_PATCH_UNCHANGED("2.0", null),
  /** Null, zero and empty for a timesheet's {@code billable} are false (rule B4). */
  TIMESHEET_BILLABLE_NULL_FALSE("2.0", null),
  /**
   * A timesheet's {@code billable} that is left out is inherited from activity, project and
   * customer (rule B9).
   */
  TIMESHEET_BILLABLE_INHERITED("2.0", null),
  /** Null, zero, empty and "false" for a member's {@code teamlead} are false (rule B5). */
  TEAMLEAD_NULL_FALSE("2.0", null),
  /** A token works until the end of its expiry date instead of its start (rule T6). */
  TOKEN_WORKS_THROUGH_ITS_DAY("2.0", null),
  /** A fresh token is shown on the first page, where the modal's reload loses it (rule T8). */
  TOKEN_SHOWN_BEFORE_RELOAD("2.14", "2.16.1"),
  /** The copy of a project leaves out its hidden activities (rule CP26). */
  COPY_LEAVES_OUT_HIDDEN("2.66", null),
  /** The document is not served as {@code /api/doc.json} (rule A23). */
  NO_DOC_JSON("2.35", null);

  private final String since;
  private final @Nullable String until;

  Quirk(String since, @Nullable String until) {
    this.since = since;
    this.until = until;
  }

  /** True if that release behaves in this way. */
  public boolean holdsIn(Version version) {
    return version.atLeast(Version.of(since))
        && (until == null || !version.atLeast(Version.of(until)));
  }
}
