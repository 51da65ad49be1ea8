/**
 * Finds and removes what runs left behind that were killed. Depends on {@code access}, {@code http}
 * and {@code kimai}.
 */
@NullMarked
package io.kimaicontract.sweep;

import org.jspecify.annotations.NullMarked;
