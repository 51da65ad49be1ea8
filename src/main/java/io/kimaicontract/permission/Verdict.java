package io.kimaicontract.permission;

/**
 * What permissions say to a request.
 *
 * @param kind whether it is allowed
 * @param because the permission that it lacks; empty if it is allowed
 */
record Verdict(Kind kind, String because) {
  static final Verdict ALLOWED = new Verdict(Kind.ALLOWED, "");

  enum Kind {
    ALLOWED,
    /** 403 Forbidden. */
    FORBIDDEN,
    /** 400 Bad Request: a field of it is not taken. */
    FIELD_REFUSED,
    /** 400 Bad Request: what a field names is not to choose from. */
    CHOICE_REFUSED,
    /** A parameter of it has no effect. */
    IGNORED
  }
}
