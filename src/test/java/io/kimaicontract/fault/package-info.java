/** Targets in trouble: what a run says of them, and what it must not say. */
@NullMarked
package io.kimaicontract.fault;

import org.jspecify.annotations.NullMarked;
