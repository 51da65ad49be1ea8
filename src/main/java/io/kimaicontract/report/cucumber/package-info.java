/** Cucumber's own reports, masked. */
@NullMarked
package io.kimaicontract.report.cucumber;

import org.jspecify.annotations.NullMarked;
