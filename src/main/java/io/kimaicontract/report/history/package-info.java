/** The history of runs against a target: what is new since the last one, and what was mended. */
@NullMarked
package io.kimaicontract.report.history;

import org.jspecify.annotations.NullMarked;
