/**
 * What a run reached: operations, statuses, parameters, properties. Depends on {@code contract},
 * {@code http}, {@code target} and {@code verdict}, which holds the result.
 */
@NullMarked
package io.kimaicontract.coverage;

import org.jspecify.annotations.NullMarked;
