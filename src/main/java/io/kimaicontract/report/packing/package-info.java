/** Data inside a page, compressed. */
@NullMarked
package io.kimaicontract.report.packing;

import org.jspecify.annotations.NullMarked;
