package io.kimaicontract.http.health;

/**
 * What is wrong with an answer that may come from something other than Kimai.
 *
 * @param kind of what sort it is
 * @param sentence what came, such as {@code answered 502 Bad Gateway}
 */
record Symptom(Kind kind, String sentence) {
  /** The sorts of answers that are looked into. */
  enum Kind {
    /** 502, 503 or 504, not written by Kimai. */
    GATEWAY,
    /** 429: nothing happened, and the request may be sent later. */
    LIMITED,
    /** A page where JSON is due. */
    PAGE,
    /** A redirect to the login page. */
    LOGIN,
    /** Nothing, or a part of the JSON that is due. */
    INCOMPLETE,
    /** A token that worked is refused. */
    UNAUTHORIZED,
    /** Nobody answered, or not to the end. */
    SILENCE,
    /** Nobody was reached, so that nothing can have happened. */
    UNREACHED
  }

  /** Whether the target has certainly not acted on the request. */
  boolean harmless() {
    return kind == Kind.LIMITED || kind == Kind.UNREACHED || kind == Kind.UNAUTHORIZED;
  }
}
