package io.kimaicontract.run;

import io.kimaicontract.verdict.Ledger;

/**
 * What a run checks.
 *
 * @param selection which scenarios
 * @param locator finds the contract to check against
 * @param ledger the known deviations; empty for a strict run
 * @param strict whether the ledger is ignored
 * @param threads how many scenarios run at once
 */
public record Script(
    Selection selection, ContractLocator locator, Ledger ledger, boolean strict, int threads) {}
