package io.kimaicontract.contract.compat;

/** Who writes what a schema describes. */
public enum Direction {
  /** The client. */
  REQUEST,
  /** The server. */
  RESPONSE
}
