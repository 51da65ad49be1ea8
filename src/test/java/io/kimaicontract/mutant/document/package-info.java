/** Mutants of features/document. */
@NullMarked
package io.kimaicontract.mutant.document;

import org.jspecify.annotations.NullMarked;
