package io.kimaicontract.contract.compat;

/** What a difference means for a client that was written for the older document. */
public enum Impact {
  /** A request that was right is refused, or an answer lacks something that was promised. */
  BREAKING,
  /** There is more than before, and what was there before still works. */
  ADDITIVE,
  /** Nothing changes in requests or answers. */
  COSMETIC;

  /** The more severe of the two. */
  Impact or(Impact other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
