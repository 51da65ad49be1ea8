/** Shared by all resources: paging, filters of lists, dates and durations, deletion. */
@NullMarked
package io.kimaicontract.reference.core;

import org.jspecify.annotations.NullMarked;
