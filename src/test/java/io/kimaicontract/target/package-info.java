/** Tests of {@code target}. */
@NullMarked
package io.kimaicontract.target;

import org.jspecify.annotations.NullMarked;
