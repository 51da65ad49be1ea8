/** Mutants of features/resources/invoices. */
@NullMarked
package io.kimaicontract.mutant.resources.invoices;

import org.jspecify.annotations.NullMarked;
