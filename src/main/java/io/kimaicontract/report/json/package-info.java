/** The files run.json and coverage.json, written and read. */
@NullMarked
package io.kimaicontract.report.json;

import org.jspecify.annotations.NullMarked;
