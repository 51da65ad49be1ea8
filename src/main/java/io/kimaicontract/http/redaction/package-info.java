/** Masks secrets in everything that leaves the suite. */
@NullMarked
package io.kimaicontract.http.redaction;

import org.jspecify.annotations.NullMarked;
