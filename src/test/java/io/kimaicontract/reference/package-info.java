/** Tests of the stand-in Kimai. */
@NullMarked
package io.kimaicontract.reference;

import org.jspecify.annotations.NullMarked;
