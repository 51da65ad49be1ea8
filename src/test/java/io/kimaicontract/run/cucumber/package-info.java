/** Tests of {@code run}. */
@NullMarked
package io.kimaicontract.run.cucumber;

import org.jspecify.annotations.NullMarked;
