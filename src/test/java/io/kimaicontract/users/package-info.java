/** Tests of {@code users}. */
@NullMarked
package io.kimaicontract.users;

import org.jspecify.annotations.NullMarked;
