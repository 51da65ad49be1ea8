/** The terminal output of a run. */
@NullMarked
package io.kimaicontract.report.console;

import org.jspecify.annotations.NullMarked;
