package io.kimaicontract.verdict;

/**
 * A known deviation as it was seen in this run.
 *
 * @param deviation the ledger's entry
 * @param violation what was seen
 */
public record KnownOccurrence(Deviation deviation, Violation violation) {}
