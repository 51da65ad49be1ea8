/** The sources of documents: the given one, the target's own, or a pinned one. */
@NullMarked
package io.kimaicontract.contract.source;

import org.jspecify.annotations.NullMarked;
