/** Mutants of features/resources/teams. */
@NullMarked
package io.kimaicontract.mutant.resources.teams;

import org.jspecify.annotations.NullMarked;
