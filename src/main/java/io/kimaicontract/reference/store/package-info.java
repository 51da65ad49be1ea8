/** The records of the stand-in. */
@NullMarked
package io.kimaicontract.reference.store;

import org.jspecify.annotations.NullMarked;
