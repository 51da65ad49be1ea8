/** What the terminal shows: progress, failures, summary. Depends on {@code report.model}. */
@NullMarked
package io.kimaicontract.report.console;

import org.jspecify.annotations.NullMarked;
