package io.kimaicontract.reference.security;

/** The callers who may reach a route. */
public enum Guard {
  /** Everybody. */
  OPEN,
  /** A caller with a token, the legacy headers or a session. */
  API,
  /** A logged-in browser; others are sent to the login page. */
  SESSION
}
