/**
 * The command line: one class per command, exit codes as one enum. Depends on {@code run}, and on
 * {@code reference} to serve it.
 */
@NullMarked
package io.kimaicontract.cli;

import org.jspecify.annotations.NullMarked;
