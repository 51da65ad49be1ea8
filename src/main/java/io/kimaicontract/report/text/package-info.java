/** How reports write numbers, outcomes, times and the verdict. */
@NullMarked
package io.kimaicontract.report.text;

import org.jspecify.annotations.NullMarked;
