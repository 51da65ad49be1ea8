/** What a run prints on the terminal. */
@NullMarked
package io.kimaicontract.report.console;

import org.jspecify.annotations.NullMarked;
