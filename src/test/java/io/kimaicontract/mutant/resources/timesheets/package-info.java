/** Mutants of features/resources/timesheets. */
@NullMarked
package io.kimaicontract.mutant.resources.timesheets;

import org.jspecify.annotations.NullMarked;
