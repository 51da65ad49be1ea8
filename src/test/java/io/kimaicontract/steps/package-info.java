/** Tests of {@code steps}. */
@NullMarked
package io.kimaicontract.steps;

import org.jspecify.annotations.NullMarked;
