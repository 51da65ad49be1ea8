/**
 * Contract coverage of a run, exemptions from it, and the deviations that the run could have seen.
 */
@NullMarked
package io.kimaicontract.coverage;

import org.jspecify.annotations.NullMarked;
