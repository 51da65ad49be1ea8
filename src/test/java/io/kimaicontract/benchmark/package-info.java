/** The suite's own time and size beside a bare client and Newman; run by hand, see README.md. */
@NullMarked
package io.kimaicontract.benchmark;

import org.jspecify.annotations.NullMarked;
