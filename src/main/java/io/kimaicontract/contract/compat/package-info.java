/** Two documents compared: what the newer one no longer promises, and what it adds. */
@NullMarked
package io.kimaicontract.contract.compat;

import org.jspecify.annotations.NullMarked;
