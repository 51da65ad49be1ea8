/** Mutants of features/rules. */
@NullMarked
package io.kimaicontract.mutant.rules;

import org.jspecify.annotations.NullMarked;
