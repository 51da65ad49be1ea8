/** Mutants of the features in {@code features/walk}. */
@NullMarked
package io.kimaicontract.mutant.walk;

import org.jspecify.annotations.NullMarked;
