/**
 * What a difference means: violations, the ledger of known deviations, the scenario's judge,
 * results and exit codes.
 */
@NullMarked
package io.kimaicontract.verdict;

import org.jspecify.annotations.NullMarked;
