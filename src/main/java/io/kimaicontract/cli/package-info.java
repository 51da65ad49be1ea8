/** The command line: one class per command, exit codes as one enum. Depends on {@code run}. */
@NullMarked
package io.kimaicontract.cli;

import org.jspecify.annotations.NullMarked;
