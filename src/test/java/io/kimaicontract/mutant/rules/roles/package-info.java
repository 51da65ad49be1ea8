/** Mutants of features/rules/roles. */
@NullMarked
package io.kimaicontract.mutant.rules.roles;

import org.jspecify.annotations.NullMarked;
