/** Finds and removes what killed runs left. */
@NullMarked
package io.kimaicontract.sweep;

import org.jspecify.annotations.NullMarked;
