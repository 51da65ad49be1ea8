/** Mutants of features/rules/booleans. */
@NullMarked
package io.kimaicontract.mutant.rules.booleans;

import org.jspecify.annotations.NullMarked;
