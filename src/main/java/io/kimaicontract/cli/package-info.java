/** The command line, with one class per command. */
@NullMarked
package io.kimaicontract.cli;

import org.jspecify.annotations.NullMarked;
