/** Mutants of features/resources/activities. */
@NullMarked
package io.kimaicontract.mutant.resources.activities;

import org.jspecify.annotations.NullMarked;
