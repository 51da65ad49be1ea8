/**
 * The pages: {@code index.html}, which opens the reports, and {@code coverage.html}. Depends on
 * {@code report.model}.
 */
@NullMarked
package io.kimaicontract.report.page;

import org.jspecify.annotations.NullMarked;
