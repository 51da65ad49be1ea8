/** Tests of {@code coverage}. */
@NullMarked
package io.kimaicontract.coverage;

import org.jspecify.annotations.NullMarked;
