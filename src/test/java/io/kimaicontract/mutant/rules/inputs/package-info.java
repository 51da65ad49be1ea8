/** Mutants of features/rules/inputs. */
@NullMarked
package io.kimaicontract.mutant.rules.inputs;

import org.jspecify.annotations.NullMarked;
