/**
 * What a difference means: violations, the ledger of known deviations, and the judge of a scenario.
 */
@NullMarked
package io.kimaicontract.verdict;

import org.jspecify.annotations.NullMarked;
