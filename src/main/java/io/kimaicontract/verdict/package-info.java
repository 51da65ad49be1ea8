/**
 * What a difference means: violations, the ledger of known deviations, the verdict. Depends on
 * {@code contract}.
 */
@NullMarked
package io.kimaicontract.verdict;

import org.jspecify.annotations.NullMarked;
