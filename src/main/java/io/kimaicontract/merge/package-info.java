/** The shards of a run, joined into one verdict. */
@NullMarked
package io.kimaicontract.merge;

import org.jspecify.annotations.NullMarked;
