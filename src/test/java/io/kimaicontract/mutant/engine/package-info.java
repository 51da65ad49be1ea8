/** Runs a mutant and says which scenarios detect it, and the parts that mutations are made of. */
@NullMarked
package io.kimaicontract.mutant.engine;

import org.jspecify.annotations.NullMarked;
