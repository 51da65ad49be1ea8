/**
 * What a run exercised: operations, statuses, parameters, properties. Depends on {@code contract}
 * and {@code http}.
 */
@NullMarked
package io.kimaicontract.coverage;

import org.jspecify.annotations.NullMarked;
