/**
 * Requests and exchanges: the transport and its decorators, and curl lines; the only REST Assured
 * code.
 */
@NullMarked
package io.kimaicontract.http;

import org.jspecify.annotations.NullMarked;
