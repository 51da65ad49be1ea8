package io.kimaicontract.verdict.result;

/** One labelled line of a failure. */
public record Line(String label, String text) {
  /** The label of the line that names the entry of the ledger that has expired. */
  public static final String EXPIRED = "expired";

  /** The label of the line that says for whom a property is missing and for whom it is there. */
  public static final String READERS = "readers";
}
