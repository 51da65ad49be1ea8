/** Tests of {@code http.url}. */
@NullMarked
package io.kimaicontract.http.url;

import org.jspecify.annotations.NullMarked;
