/** Mutants of features/resources/users. */
@NullMarked
package io.kimaicontract.mutant.resources.users;

import org.jspecify.annotations.NullMarked;
