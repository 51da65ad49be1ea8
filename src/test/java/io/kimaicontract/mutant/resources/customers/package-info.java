/** Mutants of features/resources/customers. */
@NullMarked
package io.kimaicontract.mutant.resources.customers;

import org.jspecify.annotations.NullMarked;
