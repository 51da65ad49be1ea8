/** Tests of the data inside pages. */
@NullMarked
package io.kimaicontract.report.packing;

import org.jspecify.annotations.NullMarked;
