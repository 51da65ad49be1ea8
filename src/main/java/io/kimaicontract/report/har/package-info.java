/** The exchanges of a run as run.har. */
@NullMarked
package io.kimaicontract.report.har;

import org.jspecify.annotations.NullMarked;
