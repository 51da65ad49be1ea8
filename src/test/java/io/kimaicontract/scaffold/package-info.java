/** Tests of {@code scaffold}. */
@NullMarked
package io.kimaicontract.scaffold;

import org.jspecify.annotations.NullMarked;
