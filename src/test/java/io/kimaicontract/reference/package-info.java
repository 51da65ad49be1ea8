/** Tests of the embedded Kimai. */
@NullMarked
package io.kimaicontract.reference;

import org.jspecify.annotations.NullMarked;
