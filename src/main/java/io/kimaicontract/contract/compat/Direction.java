package io.kimaicontract.contract.compat;

/** The writer of the data that a schema describes. */
public enum Direction {
  /** The client. */
  REQUEST,
  /** The server. */
  RESPONSE
}
