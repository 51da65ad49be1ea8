/** Authentication and permissions of the stand-in. */
@NullMarked
package io.kimaicontract.reference.security;

import org.jspecify.annotations.NullMarked;
