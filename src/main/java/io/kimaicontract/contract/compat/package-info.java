/**
 * The comparison of two documents: the promises that the newer one withdraws, and its additions.
 */
@NullMarked
package io.kimaicontract.contract.compat;

import org.jspecify.annotations.NullMarked;
