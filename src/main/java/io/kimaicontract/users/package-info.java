/** Test users with their roles and tokens, and what can be had of them on this target. */
@NullMarked
package io.kimaicontract.users;

import org.jspecify.annotations.NullMarked;
