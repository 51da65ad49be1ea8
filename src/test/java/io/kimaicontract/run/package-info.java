/** Tests of {@code run}. */
@NullMarked
package io.kimaicontract.run;

import org.jspecify.annotations.NullMarked;
