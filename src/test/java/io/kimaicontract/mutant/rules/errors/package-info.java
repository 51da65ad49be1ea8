/** Mutants of features/rules/errors. */
@NullMarked
package io.kimaicontract.mutant.rules.errors;

import org.jspecify.annotations.NullMarked;
