/** Tests of {@code permission}. */
@NullMarked
package io.kimaicontract.permission;

import org.jspecify.annotations.NullMarked;
