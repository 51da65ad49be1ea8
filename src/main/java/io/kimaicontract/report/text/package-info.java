/** The wording of numbers, outcomes, times and the verdict in reports. */
@NullMarked
package io.kimaicontract.report.text;

import org.jspecify.annotations.NullMarked;
