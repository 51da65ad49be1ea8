/** The run as JUnit XML, for CI servers. */
@NullMarked
package io.kimaicontract.report.junit;

import org.jspecify.annotations.NullMarked;
