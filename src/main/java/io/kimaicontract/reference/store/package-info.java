/** The records that the stand-in remembers. */
@NullMarked
package io.kimaicontract.reference.store;

import org.jspecify.annotations.NullMarked;
