/** All reports of a run together. */
@NullMarked
package io.kimaicontract.report;

import org.jspecify.annotations.NullMarked;
