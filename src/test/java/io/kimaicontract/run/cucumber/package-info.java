/** Tests of {@code run.cucumber}. */
@NullMarked
package io.kimaicontract.run.cucumber;

import org.jspecify.annotations.NullMarked;
