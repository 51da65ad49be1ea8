/** Who calls the stand-in, and who may do what. */
@NullMarked
package io.kimaicontract.reference.security;

import org.jspecify.annotations.NullMarked;
