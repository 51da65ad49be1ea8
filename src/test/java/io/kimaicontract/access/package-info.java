/** Tests of {@code access}. */
@NullMarked
package io.kimaicontract.access;

import org.jspecify.annotations.NullMarked;
