/**
 * Skeletons of features for operations that no scenario reaches. Depends on {@code contract},
 * {@code http} and {@code target}.
 */
@NullMarked
package io.kimaicontract.scaffold;

import org.jspecify.annotations.NullMarked;
