/** Tests of {@code contract.source}. */
@NullMarked
package io.kimaicontract.contract.source;

import org.jspecify.annotations.NullMarked;
