/** Mutants of features/resources/system. */
@NullMarked
package io.kimaicontract.mutant.resources.system;

import org.jspecify.annotations.NullMarked;
