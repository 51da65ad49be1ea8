package io.kimaicontract.contract.compat;

/** The effect of a difference on a client of the older document. */
public enum Impact {
  /** A valid request is refused, or an answer lacks something promised. */
  BREAKING,
  /** The newer document has more, and clients of the older one still work. */
  ADDITIVE,
  /** Nothing changes in requests or answers. */
  COSMETIC;

  /** The more severe of the two. */
  Impact or(Impact other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
