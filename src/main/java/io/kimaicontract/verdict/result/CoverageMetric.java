package io.kimaicontract.verdict.result;

/** What is counted of a contract, in the order of a summary. */
public enum CoverageMetric {
  /** Operations that answered somebody who was let in. */
  OPERATIONS("operations"),
  /** Operations that answered with a declared success. */
  SUCCESS("operations with success"),
  /** Statuses that an operation declares. */
  STATUSES("documented statuses"),
  /** Parameters of an operation's query. */
  PARAMETERS("query parameters"),
  /** Properties of an operation's body. */
  REQUEST_PROPERTIES("request properties"),
  /** Properties of an operation's declared success. */
  RESPONSE_PROPERTIES("response properties"),
  /** Values that a parameter or property is declared to be one of. */
  ENUM_VALUES("enum values");

  private final String plural;

  CoverageMetric(String plural) {
    this.plural = plural;
  }

  /** What is counted, as summaries call it. */
  public String plural() {
    return plural;
  }
}
