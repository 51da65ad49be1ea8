/** Finds the action that answers a call. */
@NullMarked
package io.kimaicontract.reference.routing;

import org.jspecify.annotations.NullMarked;
