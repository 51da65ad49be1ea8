/** From a call to the action that answers it. */
@NullMarked
package io.kimaicontract.reference.routing;

import org.jspecify.annotations.NullMarked;
