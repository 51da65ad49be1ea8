/** Timesheets of the stand-in. */
@NullMarked
package io.kimaicontract.reference.api.timesheets;

import org.jspecify.annotations.NullMarked;
