/** Reads the records of an installation and holds them to rules that need no records of the run. */
@NullMarked
package io.kimaicontract.walk;

import org.jspecify.annotations.NullMarked;
