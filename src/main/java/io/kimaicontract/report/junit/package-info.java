/** The result of a run as JUnit XML. */
@NullMarked
package io.kimaicontract.report.junit;

import org.jspecify.annotations.NullMarked;
