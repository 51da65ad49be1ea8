/** Tests of {@code api}. */
@NullMarked
package io.kimaicontract.api;

import org.jspecify.annotations.NullMarked;
