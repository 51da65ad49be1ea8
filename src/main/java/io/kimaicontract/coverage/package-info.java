/** What a run reached of the contract, what is exempt, and which deviations it could have seen. */
@NullMarked
package io.kimaicontract.coverage;

import org.jspecify.annotations.NullMarked;
