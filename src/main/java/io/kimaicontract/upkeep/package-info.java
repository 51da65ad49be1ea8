/** The upkeep of ledger files: accepts what a run found, and removes what no longer happens. */
@NullMarked
package io.kimaicontract.upkeep;

import org.jspecify.annotations.NullMarked;
