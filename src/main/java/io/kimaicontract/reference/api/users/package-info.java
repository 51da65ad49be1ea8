/** Users and teams of the stand-in. */
@NullMarked
package io.kimaicontract.reference.api.users;

import org.jspecify.annotations.NullMarked;
