/** Two documents compared: what the newer one no longer promises. */
@NullMarked
package io.kimaicontract.contract.compat;

import org.jspecify.annotations.NullMarked;
