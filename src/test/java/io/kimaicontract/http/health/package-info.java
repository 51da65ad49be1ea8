/** Tests of {@code http/health}. */
@NullMarked
package io.kimaicontract.http.health;

import org.jspecify.annotations.NullMarked;
