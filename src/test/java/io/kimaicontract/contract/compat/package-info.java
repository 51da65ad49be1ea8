/** Tests of {@code contract.compat}. */
@NullMarked
package io.kimaicontract.contract.compat;

import org.jspecify.annotations.NullMarked;
