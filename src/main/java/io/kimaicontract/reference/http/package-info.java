/** Calls and answers of the stand-in, their bodies and errors. */
@NullMarked
package io.kimaicontract.reference.http;

import org.jspecify.annotations.NullMarked;
