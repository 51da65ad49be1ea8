/** Mutants of features/resources/tags. */
@NullMarked
package io.kimaicontract.mutant.resources.tags;

import org.jspecify.annotations.NullMarked;
