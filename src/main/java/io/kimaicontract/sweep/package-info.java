/**
 * Finds and removes what runs left behind that were killed, and looks at the end of each run what
 * is still there. Depends on {@code access}, {@code http} and {@code kimai}.
 */
@NullMarked
package io.kimaicontract.sweep;

import org.jspecify.annotations.NullMarked;
