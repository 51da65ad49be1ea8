/** Tests of {@code contract}. */
@NullMarked
package io.kimaicontract.contract;

import org.jspecify.annotations.NullMarked;
