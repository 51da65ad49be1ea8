/** Test users with their roles and tokens, and which of them this target can have. */
@NullMarked
package io.kimaicontract.users;

import org.jspecify.annotations.NullMarked;
