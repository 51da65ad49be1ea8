/** Mutants of features/rules/settings. */
@NullMarked
package io.kimaicontract.mutant.rules.settings;

import org.jspecify.annotations.NullMarked;
