/** The one result model: what a run and its scenarios came to, as every report reads it. */
@NullMarked
package io.kimaicontract.verdict.result;

import org.jspecify.annotations.NullMarked;
