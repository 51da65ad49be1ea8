/** Findings: new violations of a run by their cause, and everything else that a summary groups. */
@NullMarked
package io.kimaicontract.verdict.finding;

import org.jspecify.annotations.NullMarked;
