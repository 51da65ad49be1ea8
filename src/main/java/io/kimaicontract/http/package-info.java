/**
 * The wire: requests, exchanges, redaction, curl lines; the only REST Assured code. Depends on
 * {@code target}.
 */
@NullMarked
package io.kimaicontract.http;

import org.jspecify.annotations.NullMarked;
