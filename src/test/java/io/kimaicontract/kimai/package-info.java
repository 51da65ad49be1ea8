/** Tests of {@code kimai}. */
@NullMarked
package io.kimaicontract.kimai;

import org.jspecify.annotations.NullMarked;
