/** Cucumber's own reports, drawn from masked messages. */
@NullMarked
package io.kimaicontract.report.cucumber;

import org.jspecify.annotations.NullMarked;
