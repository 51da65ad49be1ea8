/** Tests of {@code steps.check}. */
@NullMarked
package io.kimaicontract.steps.check;

import org.jspecify.annotations.NullMarked;
