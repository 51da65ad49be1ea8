/** The health of the target: tells its trouble from answers that break the contract. */
@NullMarked
package io.kimaicontract.http.health;

import org.jspecify.annotations.NullMarked;
