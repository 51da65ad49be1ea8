/** Tests of {@code http}. */
@NullMarked
package io.kimaicontract.http;

import org.jspecify.annotations.NullMarked;
