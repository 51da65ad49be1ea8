/** Tests of {@code http.redaction}. */
@NullMarked
package io.kimaicontract.http.redaction;

import org.jspecify.annotations.NullMarked;
