/**
 * The composition root: one contract run from target to verdict, for the command line, JUnit and
 * the mutants.
 */
@NullMarked
package io.kimaicontract.run;

import org.jspecify.annotations.NullMarked;
