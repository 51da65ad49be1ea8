/** The page {@code index.html} that opens the reports. Depends on {@code report.model}. */
@NullMarked
package io.kimaicontract.report.page;

import org.jspecify.annotations.NullMarked;
