package io.kimaicontract.verdict.result;

/**
 * What is broken, without the particulars of one occurrence: the ledger matches it.
 *
 * @param operation the operation, such as {@code GET /api/timesheets/{id}}; empty if none
 * @param kind the sort: a finding's kind, or {@code RULE}
 * @param place a schema pointer, or the subject of a rule such as {@code /visible}
 * @param seen what was seen instead
 */
public record Cause(String operation, String kind, String place, String seen) {}
